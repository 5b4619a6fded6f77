package org.stancewire.query.search.words;

import java.util.List;

/// The text of one article, and where it has which terms.
public interface SearchedText {
    /// The text itself.
    String text();

    /// The places of a term, in the order of the text.
    List<Place> places(String term);

    /// Where a term stands.
    ///
    /// @param number how many terms stand before it
    /// @param start the place of its word in the text, in UTF-16 code units
    /// @param end where its word ends
    record Place(int number, int start, int end) {}
}
