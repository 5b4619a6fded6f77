package org.stancewire.contract;

import java.time.Duration;
import java.util.Map;

/// A Kafka topic and the settings it is created with. The service that writes a topic creates it;
/// a reader waits until it is there.
public enum Topic {
    /// Accepted articles, written by ingest. Key: `id/content-hash`; value: [Article], or nothing
    /// where the article was deleted.
    ARTICLES("articles", Retention.COMPACTED, Topic.MAX_RECORD_BYTES),
    /// Articles with their annotations, written by enrich in transactions, into the partition that
    /// the article has. Key: as the article's; value: [EnrichedArticle], or nothing.
    ENRICHED_ARTICLES("enriched-articles", Retention.COMPACTED, Topic.MAX_RECORD_BYTES),
    /// Records on which enrich failed, byte for byte, with the reason in their headers.
    REJECTED_ARTICLES("rejected-articles", Retention.THIRTY_DAYS, Topic.MAX_RECORD_BYTES),
    /// Feeds that ingest follows, read and written by ingest alone, partitioned by subscription id.
    /// Key: `id` for what was asked for, which its subscribers change, and `id/state` for what
    /// polling has learnt, which the replica that polls changes: neither undoes the other's word.
    SUBSCRIPTIONS("subscriptions", Retention.OFTEN_COMPACTED, 64 << 10);

    /// Partitions of every topic. Changing it means replaying into new topics.
    public static final int PARTITIONS = 12;

    /// The largest record of a topic of articles, in bytes.
    public static final int MAX_RECORD_BYTES = 8 << 20;

    /// The consumer group in which enrich reads [#ARTICLES]: what it has committed is enriched,
    /// rejected or deleted.
    public static final String ENRICH_GROUP = "stancewire-enrich";

    /// In milliseconds. Whoever was away for no longer still hears of every deletion.
    private static final long THIRTY_DAYS = Duration.ofDays(30).toMillis();

    private final String topicName;
    private final Retention retention;
    private final int maxRecordBytes;

    Topic(String topicName, Retention retention, int maxRecordBytes) {
        this.topicName = topicName;
        this.retention = retention;
        this.maxRecordBytes = maxRecordBytes;
    }

    /// Its name on the broker.
    public String topicName() {
        return topicName;
    }

    /// Its largest record, in bytes.
    public int maxRecordBytes() {
        return maxRecordBytes;
    }

    /// Its settings, by Kafka's names for them.
    public Map<String, String> settings() {
        return switch (retention) {
            case COMPACTED ->
                    Map.of(
                            "cleanup.policy",
                            "compact",
                            "delete.retention.ms",
                            "" + THIRTY_DAYS,
                            "max.message.bytes",
                            "" + maxRecordBytes);
            // Only what is in a closed segment is compacted.
            case OFTEN_COMPACTED ->
                    Map.of(
                            "cleanup.policy",
                            "compact",
                            "delete.retention.ms",
                            "" + THIRTY_DAYS,
                            "segment.bytes",
                            "" + (16 << 20),
                            "max.message.bytes",
                            "" + maxRecordBytes);
            case THIRTY_DAYS ->
                    Map.of(
                            "cleanup.policy",
                            "delete",
                            "retention.ms",
                            "" + THIRTY_DAYS,
                            "max.message.bytes",
                            "" + maxRecordBytes);
        };
    }

    private enum Retention {
        COMPACTED,
        OFTEN_COMPACTED,
        THIRTY_DAYS
    }
}
