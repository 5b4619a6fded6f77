package org.stancewire.ingest.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.Event;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.subscription.PollState;
import org.stancewire.ingest.subscription.Subscription;

/// The two records of a subscription on the topic `subscriptions`: under its id what was asked for,
/// under `id/state` what polling has learnt. Both lie in the partition of the id.
final class SubscriptionRecords {
    private static final String STATE = "/state";

    private SubscriptionRecords() {}

    static ProducerRecord<String, byte[]> asked(Subscription it) {
        return record(
                it.id(),
                it.id(),
                ContractJson.write(it),
                Event.SUBSCRIPTION_CHANGED,
                it.changedAt());
    }

    static ProducerRecord<String, byte[]> learnt(String id, PollState it) {
        return record(
                id,
                id + STATE,
                ContractJson.write(it),
                Event.SUBSCRIPTION_POLLED,
                it.lastResult().at());
    }

    static ProducerRecord<String, byte[]> removed(String id, Instant now) {
        return record(id, id, null, Event.SUBSCRIPTION_REMOVED, now);
    }

    static ProducerRecord<String, byte[]> forgotten(String id, Instant now) {
        return record(id, id + STATE, null, Event.SUBSCRIPTION_REMOVED, now);
    }

    /// Whether the record of a key is what polling has learnt.
    static boolean isState(String key) {
        return key.endsWith(STATE);
    }

    static String idOf(String key) {
        return isState(key) ? key.substring(0, key.length() - STATE.length()) : key;
    }

    static Subscription readAsked(byte[] value) throws IOException {
        return ContractJson.read(value, Subscription.class);
    }

    static PollState readLearnt(byte[] value) throws IOException {
        return ContractJson.read(value, PollState.class);
    }

    private static ProducerRecord<String, byte[]> record(
            String id, String key, byte @Nullable [] value, Event event, Instant time) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(
                        Topic.SUBSCRIPTIONS.topicName(), Records.partition(id), key, value);
        event.headers(key + '/' + time, id, time)
                .forEach(
                        (name, text) ->
                                record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
