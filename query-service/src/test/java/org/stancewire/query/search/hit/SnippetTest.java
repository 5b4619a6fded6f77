package org.stancewire.query.search.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Part;

class SnippetTest {
    private static final String BODY =
            "Putin told reporters on Wednesday that NATO alone had destroyed the country.";

    @Test
    void beginsWithTheBodyAndCarriesItsMentions() {
        EnrichedArticle enriched =
                article(
                        "a",
                        a ->
                                a.text("A headline about NATO\n\n" + BODY)
                                        .part(0, 21, Part.Kind.TITLE)
                                        .mention("NATO", NATO)
                                        .mention("Putin", PUTIN));
        Snippet snippet = snippet(enriched);
        assertThat(snippet.text()).isEqualTo(BODY);
        assertThat(snippet.mentions())
                .singleElement()
                .satisfies(
                        mark -> {
                            assertThat(mark.in(enriched.article().text())).isEqualTo("Putin");
                            assertThat(mark.entity()).isEqualTo(PUTIN.id());
                        });
    }

    @Test
    void passesOverAShortStretchBeforeTheBody() {
        EnrichedArticle enriched =
                article(
                        "a",
                        a ->
                                a.text("BRUSSELS —\nBy A. Writer\n" + BODY)
                                        .part(11, 23, Part.Kind.BYLINE));
        assertThat(snippet(enriched).text()).isEqualTo(BODY);
    }

    @Test
    void isMissingWhereThereIsNoBody() {
        EnrichedArticle enriched =
                article("a", a -> a.text("Only a title\n").part(0, 12, Part.Kind.TITLE));
        assertThat(snippet(enriched)).isNull();
    }

    @Test
    void cutsBetweenWordsAndNeverThroughAMention() {
        String text = "word ".repeat(62) + "Vladimir Vladimirovich Putin and more words after it";
        EnrichedArticle enriched =
                article("a", a -> a.text(text).mention("Vladimir Vladimirovich Putin", PUTIN));
        Snippet snippet = snippet(enriched);
        assertThat(snippet.text()).isEqualTo("word ".repeat(62).strip());
        assertThat(snippet.mentions()).isEmpty();
    }

    @Test
    void equalsTheTextAtItsSpanWhateverTheText() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            String text =
                    random.ints(1 + random.nextInt(600), 0, 8)
                            .mapToObj(
                                    n -> new String[] {"a", "é", "😀", "Ж", "\n", ".", "漢", " "}[n])
                            .collect(Collectors.joining());
            Snippet snippet = snippet(article("a", a -> a.text(text)));
            if (!text.isBlank()) {
                assertThat(snippet.text())
                        .isEqualTo(snippet.in(text))
                        .isEqualTo(snippet.text().strip());
                assertThat(
                                Character.isHighSurrogate(
                                        snippet.text().charAt(snippet.text().length() - 1)))
                        .isFalse();
            }
        }
    }

    private static Snippet snippet(EnrichedArticle enriched) {
        return Outline.of(enriched).beginning();
    }
}
