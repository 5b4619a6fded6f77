package org.stancewire.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.Event;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.log.Trace;

/// Makes of an article its record on the topic `articles`.
final class Records {
    private Records() {}

    /// The record of an accepted article, with the attributes of its event and its trace.
    static ProducerRecord<String, byte[]> of(Article article, Trace trace) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(
                        Topic.ARTICLES.topicName(),
                        partition(article.id()),
                        now.toEpochMilli(),
                        article.revision(),
                        ContractJson.write(article));
        Headers headers = record.headers();
        Event.ARTICLE_ACCEPTED
                .headers(article.revision(), article.id(), now)
                .forEach((name, value) -> put(headers, name, value));
        put(headers, "traceparent", trace.parent());
        put(headers, "tracestate", trace.state());
        return record;
    }

    /// The record that deletes a revision.
    static ProducerRecord<String, byte @Nullable []> deletion(String articleId, String revision) {
        return new ProducerRecord<>(
                Topic.ARTICLES.topicName(), partition(articleId), revision, null);
    }

    /// The partition of an article: as Kafka's own partitioner chooses for the bare id.
    static int partition(String articleId) {
        int hash = Utils.murmur2(articleId.getBytes(StandardCharsets.UTF_8));
        return Utils.toPositive(hash) % Topic.PARTITIONS;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
