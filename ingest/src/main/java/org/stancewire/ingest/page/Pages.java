package org.stancewire.ingest.page;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// Parses HTML within bounds: so deep and so many elements are read, and what comes after is not.
final class Pages {
    private static final int DEEPEST = 256;
    private static final int MOST_ELEMENTS = 200_000;

    private Pages() {}

    static Document parse(String html, @Nullable String url) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        try (StreamParser stream = new StreamParser(parser)) {
            stream.parse(html, url == null ? "" : url);
            Iterator<Element> elements = stream.iterator();
            for (int read = 0; read < MOST_ELEMENTS && elements.hasNext(); read++) {
                elements.next();
            }
            return stream.document();
        }
    }
}
