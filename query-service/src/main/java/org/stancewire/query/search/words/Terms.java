package org.stancewire.query.search.words;

import java.util.List;

/// Cuts a text into the terms by which it is found: its words, without case, and cut down to their
/// stem where the language has a stemmer.
public interface Terms {
    /// The terms of a text, in its order. For many threads.
    ///
    /// @param language ISO 639-1, or anything else for a language without stems
    List<Term> of(String text, String language);

    /// A term, and where its word stands in the text, in UTF-16 code units.
    record Term(String term, int start, int end) {}
}
