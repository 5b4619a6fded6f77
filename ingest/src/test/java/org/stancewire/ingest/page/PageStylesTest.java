package org.stancewire.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.ingest.article.Submission;

/// Reads pages in the styles of usual sites and themes, written by hand, of which the file beside
/// each has the title and the whole text, and nothing else.
class PageStylesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency-russian",
                "amp-spanish",
                "blog",
                "broadcaster",
                "links-between",
                "live-blog",
                "local-russian",
                "nested-and-teasers",
                "newspaper-theme",
                "node-german",
                "old-table",
                "platform",
                "portal-russian",
                "short",
                "stated-only",
                "theme-with-blocks",
                "wire-russian"
            })
    void readsTheWholeArticleAndNothingElse(String style) throws IOException {
        Submission page = PageReader.read(bytes(style + ".html"), null, null);
        String whole = page.title() + "\n\n" + page.text() + "\n";
        assertThat(whole).isEqualTo(new String(bytes(style + ".txt"), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = PageStylesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
