package org.stancewire.contract;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a record on Kafka tells, as the attributes of a CloudEvent: CNCF CloudEvents 1.0.2 in the
/// binary mode of its Kafka binding, where attributes are headers and the value is the data.
public enum Event {
    /// Ingest took an article, or a revision of one. Data: [Article].
    ARTICLE_ACCEPTED("ingest", "article.accepted", "article"),
    /// Somebody had a revision deleted. No data: the record is a tombstone.
    ARTICLE_DELETED("ingest", "article.deleted", ""),
    /// Enrich tagged a revision. Data: [EnrichedArticle].
    ARTICLE_ENRICHED("enrich", "article.enriched", "enriched-article"),
    /// The enrichment of a deleted revision went with it. No data.
    ENRICHMENT_DELETED("enrich", "enrichment.deleted", ""),
    /// Enrich could make nothing of a record. Data: what stood there, whatever it is.
    ARTICLE_REJECTED("enrich", "article.rejected", ""),
    /// Somebody asked for a feed to be followed, or changed what they asked for.
    SUBSCRIPTION_CHANGED("ingest", "subscription.changed", ""),
    /// A feed was polled. Data: what ingest has learnt of it.
    SUBSCRIPTION_POLLED("ingest", "subscription.polled", ""),
    /// A feed is no longer followed. No data.
    SUBSCRIPTION_REMOVED("ingest", "subscription.removed", "");

    /// What the name of a header with an attribute begins with.
    public static final String PREFIX = "ce_";

    private final String source;
    private final String type;
    private final String schema;

    Event(String source, String type, String schema) {
        this.source = "urn:stancewire:" + source;
        this.type = "org.stancewire." + type + ".v1";
        this.schema = schema;
    }

    /// The attribute `type`, such as `org.stancewire.article.accepted.v1`; a change that a reader
    /// of today would not survive makes a `v2`.
    public String type() {
        return type;
    }

    /// The headers, by name.
    ///
    /// @param id names this event among those of its type and source: the same thing told twice has
    ///     the same id
    /// @param subject what it is about: an article's id, or a record's place
    /// @param time when it happened
    public Map<String, String> headers(String id, String subject, Instant time) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(PREFIX + "specversion", "1.0");
        headers.put(PREFIX + "id", type + '/' + id);
        headers.put(PREFIX + "source", source);
        headers.put(PREFIX + "type", type);
        headers.put(PREFIX + "subject", subject);
        headers.put(PREFIX + "time", time.toString());
        if (!schema.isEmpty()) {
            headers.put(PREFIX + "dataschema", "urn:stancewire:schema:" + schema + ":1");
            headers.put("content-type", "application/json");
        }
        return headers;
    }
}
