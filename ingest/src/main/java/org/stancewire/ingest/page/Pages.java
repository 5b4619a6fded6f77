package org.stancewire.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.markup.MarkupBudget;

/// Parses HTML within bounds.
final class Pages {
    /// Deeper elements become siblings: no page needs more, and a walk over the tree stays shallow.
    private static final int DEEPEST = 256;

    /// Tags and attributes of a page. The largest of a thousand news pages has some 40,000.
    private static final int MOST_MARKUP = 200_000;

    private Pages() {}

    /// The page as a tree, an empty one where it has more markup than any article.
    static Document parse(String html, @Nullable String url) {
        String read = MarkupBudget.holds(html, MOST_MARKUP) ? html : "";
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(read, url == null ? "" : url);
    }
}
