package org.stancewire.query.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The fields of a document. A revision that is not current has only those marked "all".
final class Fields {
    /// All: the article's id; for sorting too.
    static final String ID = "id";

    /// All: `id/content-hash`.
    static final String REVISION = "revision";

    /// All: the content hash.
    static final String HASH = "hash";

    /// All: the number of the revision.
    static final String NUMBER = "number";

    /// All: the enriched article as JSON.
    static final String JSON = "json";

    /// There, with one and the same value, in an article's current revision.
    static final String CURRENT = "current";

    /// The time in the feed, in milliseconds of the epoch.
    static final String TIME = "time";

    static final String LANGUAGE = "language";
    static final String SOURCE = "source";
    static final String ENTITY = "entity";

    /// See [StanceTerms].
    static final String STANCE = "stance";

    /// See [WordAnalyzer].
    static final String TEXT = "text";

    /// See [NameTerm].
    static final String NAME = "name";

    /// An entity's id, type and name.
    static final String CARD = "card";

    /// The order of the feed, and of the documents in the index: a page is read from its beginning.
    static final Sort NEWEST_FIRST =
            new Sort(
                    new SortField(TIME, SortField.Type.LONG, true),
                    new SortField(ID, SortField.Type.STRING));

    private Fields() {}
}
