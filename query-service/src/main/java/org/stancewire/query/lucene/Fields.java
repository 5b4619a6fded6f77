package org.stancewire.query.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The fields of a document. A revision that is not current has only those marked "all". Those
/// marked "counted" have doc values beside their terms.
public final class Fields {
    /// All: the article's id; for sorting too.
    public static final String ID = "id";

    /// All: `id/content-hash`.
    public static final String REVISION = "revision";

    /// All: the content hash.
    public static final String HASH = "hash";

    /// All: the number of the revision.
    public static final String NUMBER = "number";

    /// All: when it was received, in milliseconds of the epoch.
    public static final String CAME = "came";

    /// All: the enriched article, see [KeptJson].
    public static final String JSON = "json";

    /// All: `1` in an article's current revision, `0` in any other.
    public static final String CURRENT = "current";

    /// The time in the feed, in milliseconds of the epoch.
    public static final String TIME = "time";

    /// Only where the source states a date without a time: a number that means nothing.
    public static final String DATE_ONLY = "date";

    /// When it was received, in milliseconds of the epoch.
    public static final String RECEIVED = "received";

    /// See [org.stancewire.query.search.LogPlace].
    public static final String LOG = "log";

    /// Counted.
    public static final String LANGUAGE = "language";

    /// Counted: in lower case.
    public static final String SOURCE = "source";

    /// Counted.
    public static final String SUBSCRIPTION = "subscription";

    /// Counted: the types of entities.
    public static final String TYPE = "type";

    /// Counted: ids.
    public static final String ENTITY = "entity";

    /// Counted: ids of those who are quoted.
    public static final String QUOTED = "quoted";

    /// Counted: an entity's id and a tone.
    public static final String TONE = "tone";

    /// See [StanceTerms].
    public static final String STANCE = "stance";

    /// See [StanceValues].
    public static final String PARTY = "party";

    /// See [StanceValues].
    public static final String STANCES = "stances";

    /// See [org.stancewire.query.lucene.outline.Outlines].
    public static final String OUTLINE = "outline";

    /// The words of the text, and where each stands in it.
    public static final String TEXT = "text";

    /// The words of the title.
    public static final String TITLE = "title";

    /// The words of quotes.
    public static final String QUOTE = "quote";

    /// The words of authors, without stems.
    public static final String AUTHOR = "author";

    /// The words of the source's name, without stems.
    public static final String PUBLISHER = "publisher";

    /// The words of the keys of names, see [org.stancewire.query.search.NameKey].
    public static final String CALLED = "called";

    /// See [NameTerm].
    public static final String NAME = "name";

    /// An entity's id, type and name.
    public static final String CARD = "card";

    /// The order of the feed, and of the documents in the index: a page is read from its beginning.
    public static final Sort NEWEST_FIRST =
            new Sort(
                    new SortField(TIME, SortField.Type.LONG, true),
                    new SortField(ID, SortField.Type.STRING));

    public static final Sort OLDEST_FIRST =
            new Sort(
                    new SortField(TIME, SortField.Type.LONG),
                    new SortField(ID, SortField.Type.STRING));

    public static final Sort LATEST_FIRST =
            new Sort(
                    new SortField(RECEIVED, SortField.Type.LONG, true),
                    new SortField(ID, SortField.Type.STRING));

    static final Sort IN_LOG = new Sort(new SortField(LOG, SortField.Type.LONG));

    private Fields() {}
}
