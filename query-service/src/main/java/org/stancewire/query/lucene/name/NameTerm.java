package org.stancewire.query.lucene.name;

import org.jspecify.annotations.Nullable;

/// A term by which an entity is found: the end of a name's key, from one of its words on, then
/// whether that is the whole key, then the entity's id.
///
/// @param ending words of a key, see [org.stancewire.query.search.NameKey]
/// @param whole whether `ending` is all of the key
record NameTerm(String ending, boolean whole, String id) {
    static final char BETWEEN = '\u001f';

    /// Longer ends of names are not indexed: nobody types them, and a term has its limits.
    private static final int LONGEST = 200;

    String term() {
        return ending + BETWEEN + (whole ? 'W' : 'E') + id;
    }

    boolean fits() {
        return !ending.isEmpty() && ending.length() <= LONGEST;
    }

    /// Reads what [#term] wrote, or null for what it did not.
    static @Nullable NameTerm read(String term) {
        int between = term.indexOf(BETWEEN);
        return between < 0 || between + 2 > term.length()
                ? null
                : new NameTerm(
                        term.substring(0, between),
                        term.charAt(between + 1) == 'W',
                        term.substring(between + 2));
    }
}
