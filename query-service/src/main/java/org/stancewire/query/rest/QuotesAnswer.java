package org.stancewire.query.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.quote.FoundQuote;
import org.stancewire.query.search.quote.QuotePage;

/// A page of quotes.
@Schema(description = "A page of quotes")
record QuotesAnswer(
        @Schema(
                        description =
                                "Offsets are UTF-16 code units of the article's text, which has"
                                        + " `text` at `[start,end)`")
                List<FoundQuote> quotes,
        @Nullable
                @Schema(
                        description =
                                "Pass it on as `cursor`, with the same question, for the next page;"
                                        + " null on the last page",
                        nullable = true)
                String cursor) {
    QuotesAnswer {
        quotes = List.copyOf(quotes);
    }

    static QuotesAnswer of(QuotePage page) {
        return new QuotesAnswer(page.quotes(), page.next() == null ? null : page.next().toString());
    }
}
