package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewire.contract.Event;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.subscription.PollResult;
import org.stancewire.ingest.subscription.PollState;
import org.stancewire.ingest.subscription.Subscription;

/// The records of the topic are as the AsyncAPI document describes them.
class SubscriptionRecordsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00.125Z");
    private static final Subscription FULL =
            new Subscription(
                    "s1-1",
                    "https://news.example/rss.xml",
                    "News",
                    true,
                    Duration.ofMinutes(15),
                    false,
                    NOW,
                    NOW);
    private static final PollState FULL_STATE =
            new PollState(
                    NOW,
                    "https://news.example/moved.xml",
                    "News: World",
                    "\"e\"",
                    "Fri, 20 Nov 2026 09:30:00 GMT",
                    Duration.ofHours(1),
                    new PollResult(NOW, 200, 3, "page http://news.example/1: HTTP 404"),
                    0,
                    NOW.plusSeconds(60),
                    false,
                    "AAAAAAAAAAA",
                    "AAAAAAAAAAAB");

    static Stream<Record> records() {
        return Stream.of(
                FULL,
                new Subscription("s1-2", FULL.url(), null, false, null, true, NOW, NOW),
                FULL_STATE,
                new PollState(
                        NOW,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new PollResult(NOW, null, 0, null),
                        7,
                        NOW,
                        true,
                        "",
                        null));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordIsAsDescribed(Record it) throws IOException {
        assertThat(faults(it, JSON.readTree(value(it)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordWithAFieldOfAnotherTypeIsNot(Record it) throws IOException {
        for (JsonNode required : payload(it).get("required")) {
            ObjectNode without = (ObjectNode) JSON.readTree(value(it));
            without.remove(required.textValue());
            assertThat(faults(it, without)).as("without %s", required).isNotEmpty();
            without.putArray(required.textValue());
            assertThat(faults(it, without)).as("other %s", required).isNotEmpty();
        }
    }

    @Test
    void everyFieldIsDescribedAndNoOther() {
        assertDescribed(payload(FULL), Subscription.class);
        assertDescribed(payload(FULL_STATE), PollState.class);
        assertDescribed(payload(FULL_STATE).at("/properties/lastResult"), PollResult.class);
    }

    @Test
    void theLargestRecordFits() {
        String known = "A".repeat(4_000 * 8 * 4 / 3 + 2);
        String stated = "П".repeat(1_000);
        PollState largest =
                new PollState(
                        NOW,
                        stated,
                        stated,
                        stated,
                        stated,
                        Duration.ofHours(1),
                        new PollResult(NOW, 200, 100, "П".repeat(1_000)),
                        0,
                        NOW,
                        false,
                        known,
                        "A".repeat(100 * 9 * 4 / 3));
        assertThat(value(largest)).hasSizeLessThan(Topic.SUBSCRIPTIONS.maxRecordBytes());
    }

    private static void assertDescribed(JsonNode schema, Class<? extends Record> type) {
        List<String> all = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent it : type.getRecordComponents()) {
            all.add(it.getName());
            if (!it.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(it.getName());
            }
        }
        List<String> described = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(described::add);
        assertThat(described).containsExactlyElementsOf(all);
        assertThat(schema.get("required").valueStream().map(JsonNode::textValue))
                .containsExactlyElementsOf(required);
    }

    private static List<String> faults(Record it, JsonNode json) {
        return JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(payload(it))
                .validate(json)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static byte[] value(Record it) {
        return switch (it) {
            case Subscription asked -> SubscriptionRecords.asked(asked).value();
            case PollState state -> SubscriptionRecords.learnt("s1-1", state).value();
            default -> throw new AssertionError(it);
        };
    }

    private static JsonNode payload(Record it) {
        Event event =
                it instanceof Subscription ? Event.SUBSCRIPTION_CHANGED : Event.SUBSCRIPTION_POLLED;
        try (var in = Event.class.getResourceAsStream("asyncapi.json")) {
            return JSON.readTree(Objects.requireNonNull(in))
                    .at("/components/messages/" + event.name() + "/payload");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
