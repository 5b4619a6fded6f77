package org.stancewire.query.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The fields of a document. A revision that is not current has only those marked "all". Those
/// marked "counted" have doc values beside their terms.
final class Fields {
    /// All: the article's id; for sorting too.
    static final String ID = "id";

    /// All: `id/content-hash`.
    static final String REVISION = "revision";

    /// All: the content hash.
    static final String HASH = "hash";

    /// All: the number of the revision.
    static final String NUMBER = "number";

    /// All: when it was received, in milliseconds of the epoch.
    static final String CAME = "came";

    /// All: the enriched article as JSON.
    static final String JSON = "json";

    /// All: `1` in an article's current revision, `0` in any other.
    static final String CURRENT = "current";

    /// The time in the feed, in milliseconds of the epoch.
    static final String TIME = "time";

    /// When it was received, in milliseconds of the epoch.
    static final String RECEIVED = "received";

    /// See [LogPlace].
    static final String LOG = "log";

    /// Counted.
    static final String LANGUAGE = "language";

    /// Counted: in lower case.
    static final String SOURCE = "source";

    /// Counted.
    static final String SUBSCRIPTION = "subscription";

    /// Counted: the types of entities.
    static final String TYPE = "type";

    /// Counted: ids.
    static final String ENTITY = "entity";

    /// Counted: ids of those who are quoted.
    static final String QUOTED = "quoted";

    /// Counted: an entity's id and a tone.
    static final String TONE = "tone";

    /// See [StanceTerms].
    static final String STANCE = "stance";

    /// See [StanceValues].
    static final String PARTY = "party";

    /// See [StanceValues].
    static final String STANCES = "stances";

    /// The words of the text, see [org.stancewire.query.lucene.words.WordAnalyzer].
    static final String TEXT = "text";

    /// The words of the title.
    static final String TITLE = "title";

    /// The words of quotes.
    static final String QUOTE = "quote";

    /// The words of authors, without stems.
    static final String AUTHOR = "author";

    /// The words of the source's name, without stems.
    static final String PUBLISHER = "publisher";

    /// The words of the keys of names, see [org.stancewire.query.search.NameKey].
    static final String CALLED = "called";

    /// See [NameTerm].
    static final String NAME = "name";

    /// An entity's id, type and name.
    static final String CARD = "card";

    /// The order of the feed, and of the documents in the index: a page is read from its beginning.
    static final Sort NEWEST_FIRST =
            new Sort(
                    new SortField(TIME, SortField.Type.LONG, true),
                    new SortField(ID, SortField.Type.STRING));

    static final Sort OLDEST_FIRST =
            new Sort(
                    new SortField(TIME, SortField.Type.LONG),
                    new SortField(ID, SortField.Type.STRING));

    static final Sort LATEST_FIRST =
            new Sort(
                    new SortField(RECEIVED, SortField.Type.LONG, true),
                    new SortField(ID, SortField.Type.STRING));

    private Fields() {}
}
