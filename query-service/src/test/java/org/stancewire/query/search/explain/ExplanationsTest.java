package org.stancewire.query.search.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Tone;
import org.stancewire.query.search.explain.Explanation.Kind;

class ExplanationsTest {
    private static final EnrichedArticle ARTICLE =
            article(
                    "a",
                    a ->
                            a.text("😀 Putin blames NATO. He said it would lose.")
                                    .mention("Putin", PUTIN)
                                    .mention("NATO", NATO, Tone.NEGATIVE)
                                    .reference("He", PUTIN)
                                    .quote("it would lose", PUTIN)
                                    .quote("lose", null)
                                    .stance(PUTIN, Polarity.AGAINST, NATO));

    private final List<Explanation> all = Explanations.of(ARTICLE);

    @Test
    void explainsEveryAnnotationOnce() {
        assertThat(all)
                .extracting(Explanation::kind)
                .containsExactly(
                        Kind.MENTION,
                        Kind.MENTION,
                        Kind.TONE,
                        Kind.TONE,
                        Kind.REFERENCE,
                        Kind.QUOTE,
                        Kind.QUOTE,
                        Kind.STANCE);
        assertThat(all).extracting(Explanation::index).containsExactly(0, 1, 0, 1, 0, 0, 1, 0);
    }

    @Test
    void quotesTheTextAtItsSpans() {
        assertThat(all).allSatisfy(it -> assertThat(it.text()).isEqualTo(it.in(text())));
        assertThat(all.getLast().evidence())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo(it.in(text())));
    }

    @Test
    void saysWhyInWords() {
        assertThat(all)
                .extracting(Explanation::because)
                .contains(
                        "“Putin” names Vladimir Putin (90 in 100 sure): written by a test (test-1)",
                        "“He” means Vladimir Putin, named before as “Putin” (90 in 100 sure):"
                                + " written by a test (test-1)",
                        "“it would lose” is reported speech and belongs to Vladimir Putin: written"
                                + " by a test (test-1)",
                        "“lose” is reported speech, and who it is could not be told: written by a"
                                + " test (test-1)",
                        "Vladimir Putin is against NATO (80 in 100 sure), by what the article"
                                + " reports of the holder. It is read in “"
                                + text()
                                + "”: written by a test (test-1)");
        assertThat(all.get(3).because()).startsWith("The text speaks of “NATO” ill (50 in 100");
    }

    private static String text() {
        return ARTICLE.article().text();
    }
}
