package org.stancewire.cli.bench.query;

import org.jspecify.annotations.Nullable;

/// Who is asked.
enum Side {
    /// The query service with an index of its own.
    LUCENE("Lucene", "lucene"),
    /// The query service with its index in a cluster.
    OPENSEARCH("OpenSearch", "openSearch"),
    POSTGRES("PostgreSQL", "postgres");

    private final String title;
    private final String key;

    Side(String title, String key) {
        this.title = title;
        this.key = key;
    }

    String title() {
        return title;
    }

    /// How its figures are called in JSON.
    String key() {
        return key;
    }

    /// The path of a question, or null where it has no answer to that.
    @Nullable String path(Kind.Asked asked) {
        return switch (this) {
            case LUCENE, OPENSEARCH -> asked.feed();
            case POSTGRES -> asked.statement() == null ? null : "/postgres/" + asked.statement();
        };
    }
}
