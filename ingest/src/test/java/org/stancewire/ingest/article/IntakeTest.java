package org.stancewire.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.Article;
import org.stancewire.contract.Part;

class IntakeTest {
    private static final String TEXT = "The council voted for the plan.";

    @Test
    void putsAStatedTitleInFrontAsTheFirstLine() {
        Article article = accepted(sent("Council backs plan", TEXT));
        assertThat(article.text()).isEqualTo("Council backs plan\n\n" + TEXT);
        assertThat(article.parts()).containsExactly(new Part(0, 18, Part.Kind.TITLE));
    }

    @Test
    void doesNotRepeatATitleThatTheTextBeginsWith() {
        Article article = accepted(sent("Council backs plan", "\n Council  backs plan\n\n" + TEXT));
        assertThat(article.text()).isEqualTo("\n Council  backs plan\n\n" + TEXT);
        assertThat(article.parts().getFirst().in(article.text())).isEqualTo("Council  backs plan");
    }

    @Test
    void readsNoFieldsOutOfTheTextOfAStatedArticle() {
        Article article =
                accepted(
                        sent(
                                null,
                                "Council backs plan\n\nBy Nora Feld\n\nApril 18, 2012\n\n" + TEXT));
        assertThat(article.title()).isNull();
        assertThat(article.authors()).isEmpty();
        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void composesTheTextAndCutsNothing() {
        assertThat(accepted(sent(null, "  Cafe\u0301\r\n\r\n" + TEXT + " \n")).text())
                .isEqualTo("  Café\r\n\r\n" + TEXT + " \n");
    }

    @Test
    void replacesWhatNoTextCanHold() {
        assertThat(accepted(sent(null, "a\uD800b\u0000c\uDC00d\uD83D\uDE00")).text())
                .isEqualTo("a\uFFFDb c\uFFFDd\uD83D\uDE00");
    }

    @Test
    void givesTheSameArticleTheSameIdAndHash() {
        assertThat(accepted(sent("T", TEXT))).isEqualTo(accepted(sent("T", TEXT)));
        assertThat(plain("Council backs plan\n\n" + TEXT))
                .isEqualTo(plain("Council backs plan\n\n" + TEXT));
    }

    @Test
    void takesTheIdFromCallerElseAddressElseText() {
        assertThat(accepted(at("my-1", "https://news.example/a", TEXT)).id()).isEqualTo("my-1");
        assertThat(accepted(at(null, "https://news.example/a", TEXT)).id())
                .isEqualTo(accepted(at(null, "http://www.news.example/a/?utm_id=1", "Other.")).id())
                .matches("u1-[0-9a-f]{32}");
        assertThat(accepted(at(null, null, TEXT)).id())
                .isEqualTo(accepted(at(null, null, " The council\nvoted  for the plan.")).id())
                .matches("t1-[0-9a-f]{32}");
    }

    @Test
    void keepsTheAddressAsStated() {
        assertThat(accepted(at(null, " https://www.news.example/a/?utm_id=1 ", TEXT)).url())
                .isEqualTo("https://www.news.example/a/?utm_id=1");
    }

    @Test
    void changesTheHashWithAnyContent() {
        assertThat(
                        List.of(
                                accepted(sent(null, TEXT)).contentHash(),
                                accepted(sent(null, TEXT + " ")).contentHash(),
                                accepted(sent("T", TEXT)).contentHash(),
                                accepted(at(null, "https://news.example/a", TEXT)).contentHash(),
                                accepted(dated("2012-04-18", "en")).contentHash(),
                                accepted(dated("2012-04-19", "en")).contentHash(),
                                accepted(dated("2012-04-18", "ru")).contentHash(),
                                accepted(by("Nora Feld", "Ivan Sokol")).contentHash(),
                                accepted(by("Nora FeldIvan Sokol")).contentHash()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "en,en",
        "EN,en",
        "en-US,en",
        "ru_RU,ru",
        "eng,en",
        "iw,he",
        "ckb,ckb",
        "und,",
        "' ',"
    })
    void readsALanguage(String stated, String code) {
        assertThat(accepted(dated(null, stated)).language()).isEqualTo(code);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertThat(refused(sent(null, null))).isEqualTo("/text");
        assertThat(refused(sent("T", " \u200B\n"))).isEqualTo("/text");
        assertThat(refused(at("a b", null, TEXT))).isEqualTo("/id");
        assertThat(refused(at("..", null, TEXT))).isEqualTo("/id");
        assertThat(refused(at(null, "news", TEXT))).isEqualTo("/url");
        assertThat(refused(dated("yesterday", null))).isEqualTo("/publishedAt");
        assertThat(refused(dated("2012-04-18T09:30:00", null))).isEqualTo("/publishedAt");
        assertThat(refused(dated("+99999-01-01", null))).isEqualTo("/publishedAt");
        assertThat(refused(dated(null, "klingonese"))).isEqualTo("/language");
        assertThat(refused(dated(null, "qq"))).isEqualTo("/language");
        assertThat(refused(by("Nora Feld", "x".repeat(2_000)))).isEqualTo("/authors/1");
        assertThat(refused(sent("x".repeat(2_000), TEXT))).isEqualTo("/title");
        assertThat(refused(sent(null, "a" + "\u0301\u0323".repeat(200_000)))).isEqualTo("/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#10;", "&#8203;", "&nbsp;&shy;", "\u00AD&amp;nbsp;"})
    void takesWhatIsEmptyOnceItIsResolvedForNotStated(String nothing) {
        assertThat(refused(sent(null, nothing))).isEqualTo("/text");
        assertThat(refused(sent("Council backs plan", nothing))).isEqualTo("/text");
        Article article = accepted(sent(nothing, TEXT));
        assertThat(article.title()).isNull();
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(((Verdict.Refused) Intake.acceptPlain(null, nothing)).refusal().pointer())
                .isEqualTo("/text");
    }

    @Test
    void checksAnAddressAsItIsOnceItIsResolved() {
        assertThat(accepted(at(null, "https://news.example/?a=1&amp;b=2", TEXT)).url())
                .isEqualTo("https://news.example/?a=1&b=2");
        assertThat(refused(at(null, "https://news.example/?a=&quot;b", TEXT))).isEqualTo("/url");
    }

    @Test
    void refusesMoreThanAMebibyteOfText() {
        assertThat(accepted(sent(null, "x".repeat(Article.MAX_TEXT_BYTES))).text())
                .hasSize(1 << 20);
        Verdict verdict = Intake.accept(sent(null, "ж".repeat(Article.MAX_TEXT_BYTES / 2 + 1)));
        assertThat(((Verdict.Refused) verdict).refusal().kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
    }

    private static Article accepted(Submission sent) {
        return ((Verdict.Accepted) Intake.accept(sent)).article();
    }

    private static Article plain(String text) {
        return ((Verdict.Accepted) Intake.acceptPlain(null, text)).article();
    }

    private static String refused(Submission sent) {
        return ((Verdict.Refused) Intake.accept(sent)).refusal().pointer();
    }

    private static Submission sent(String title, String text) {
        return new Submission(null, title, null, null, null, null, List.of(), text);
    }

    private static Submission at(String id, String url, String text) {
        return new Submission(id, null, url, null, null, null, List.of(), text);
    }

    private static Submission dated(String date, String language) {
        return new Submission(null, null, null, null, date, language, List.of(), TEXT);
    }

    private static Submission by(String... authors) {
        return new Submission(null, null, null, null, null, null, List.of(authors), TEXT);
    }
}
