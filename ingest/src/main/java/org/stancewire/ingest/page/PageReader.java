package org.stancewire.ingest.page;

import java.nio.charset.Charset;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.page.body.MainText;
import org.stancewire.ingest.page.facts.PageFacts;

/// Reads an article out of the bytes of a web page.
public final class PageReader {
    private PageReader() {}

    /// What the page states of its article, and its main text with an empty line between
    /// paragraphs. A field that the page does not state, or not so that an article could have it,
    /// is null; so is the text where the page has none.
    ///
    /// @param charset what the transport says of its encoding, or null
    /// @param url where the page was fetched, or null
    public static Submission read(byte[] bytes, @Nullable Charset charset, @Nullable String url) {
        Document page = Pages.parse(Encoding.decode(bytes, charset), url);
        MainText main = MainText.of(page);
        PageFacts facts = PageFacts.of(page, url, main);
        return new Submission(
                null,
                facts.title(),
                facts.url(),
                facts.site(),
                facts.publishedAt() == null ? null : facts.publishedAt().value(),
                facts.language(),
                facts.authors(),
                main.text(facts.body(), facts.title()));
    }
}
