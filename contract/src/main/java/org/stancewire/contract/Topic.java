package org.stancewire.contract;

import java.util.Map;

/// A Kafka topic and the settings it is created with. The service that writes a topic creates it;
/// a reader waits until it is there.
public enum Topic {
    /// Accepted articles, written by ingest. Key: `id/content-hash`; value: [Article], or nothing
    /// where the article was deleted.
    ARTICLES("articles", Retention.COMPACTED),
    /// Articles with their annotations, written by enrich in transactions, into the partition that
    /// the article has. Key: as the article's; value: [EnrichedArticle], or nothing.
    ENRICHED_ARTICLES("enriched-articles", Retention.COMPACTED),
    /// Records on which enrich failed, byte for byte, with the reason in their headers.
    REJECTED_ARTICLES("rejected-articles", Retention.THIRTY_DAYS);

    /// Partitions of every topic. Changing it means replaying into new topics.
    public static final int PARTITIONS = 12;

    /// The largest record, in bytes.
    public static final int MAX_RECORD_BYTES = 8 << 20;

    private final String topicName;
    private final Retention retention;

    Topic(String topicName, Retention retention) {
        this.topicName = topicName;
        this.retention = retention;
    }

    /// Its name on the broker.
    public String topicName() {
        return topicName;
    }

    /// Its settings, by Kafka's names for them.
    public Map<String, String> settings() {
        return switch (retention) {
            case COMPACTED ->
                    Map.of("cleanup.policy", "compact", "max.message.bytes", "" + MAX_RECORD_BYTES);
            case THIRTY_DAYS ->
                    Map.of(
                            "cleanup.policy",
                            "delete",
                            "retention.ms",
                            "" + 30L * 24 * 60 * 60 * 1000,
                            "max.message.bytes",
                            "" + MAX_RECORD_BYTES);
        };
    }

    private enum Retention {
        COMPACTED,
        THIRTY_DAYS
    }
}
