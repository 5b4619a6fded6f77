package org.stancewire.query.search.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.Cursor;

/// Part of the quotes that a question has.
///
/// @param quotes in the order of their articles, and in each in the order of its text
/// @param next where the next page begins, or null at the end
public record QuotePage(List<FoundQuote> quotes, @Nullable Cursor next) {
    public QuotePage {
        quotes = List.copyOf(quotes);
    }
}
