package org.stancewire.ingest.article.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Part;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Span;
import org.stancewire.ingest.date.DateLine;

/// What a piece of a line above the body states: who wrote the article, or when it came out.
record Statement(Span place, Part.Kind kind, List<String> authors, @Nullable PublishedAt date) {

    /// Reads `[start,end)`, or gives null when it states neither.
    static @Nullable Statement read(String text, int start, int end) {
        if (start >= end) {
            return null;
        }
        String words = text.substring(start, end);
        DateLine date = DateLine.parse(words);
        if (date != null) {
            return new Statement(new Span(start, end), Part.Kind.DATELINE, List.of(), date.date());
        }
        Byline byline = Byline.parse(words);
        return byline == null
                ? null
                : new Statement(new Span(start, end), Part.Kind.BYLINE, byline.authors(), null);
    }
}
