package org.stancewire.ingest.rest;

import java.util.List;

/// What a body holds.
sealed interface Content {
    /// One article, answered by its id.
    record One(Sent article) implements Content {}

    /// Any number of articles, answered by a [Summary].
    record Several(List<Sent> articles) implements Content {
        public Several {
            articles = List.copyOf(articles);
        }
    }
}
