package org.stancewire.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.enrich.Articles.article;
import static org.stancewire.enrich.Articles.json;
import static org.stancewire.enrich.Articles.key;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.NotAnalysed;
import org.stancewire.contract.Position;
import org.stancewire.enrich.Outcome.Deleted;
import org.stancewire.enrich.Outcome.Enriched;
import org.stancewire.enrich.Outcome.Reason;
import org.stancewire.enrich.Outcome.Rejected;

class EnricherTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-21T18:00:00.123Z");
    private static final Position POSITION = Position.after(3, 41);
    private static final Article ARTICLE = article("a1", "Lavrov blamed NATO.");

    private final Enricher enricher = analysing(Articles::annotations);

    @Test
    void keepsTheArticleAndAddsAnnotationsTimeAndPosition() throws Exception {
        Enriched enriched = (Enriched) enrich(enricher, key(ARTICLE), json(ARTICLE));

        assertThat(ContractJson.read(enriched.json(), EnrichedArticle.class))
                .isEqualTo(
                        new EnrichedArticle(
                                ARTICLE, RECEIVED, POSITION, Articles.annotations(ARTICLE)));
    }

    @Test
    void givesTheSameBytesForTheSameRecord() {
        Enriched once = (Enriched) enrich(enricher, key(ARTICLE), json(ARTICLE));
        Enriched again = (Enriched) enrich(enricher, key(ARTICLE), json(ARTICLE));

        assertThat(again.json()).isEqualTo(once.json());
    }

    @Test
    void passesADeletionOn() {
        assertThat(enrich(enricher, key(ARTICLE), null)).isEqualTo(new Deleted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "\u0000\u0001\u0002",
                "{\"id\":\"a1\"",
                "[]",
                "{}",
                "{\"id\":\"a1\",\"contentHash\":\"h1\"}",
                "{\"id\":\"\",\"contentHash\":\"h1\",\"text\":\"t\"}",
                "{\"schema\":\"other\",\"payload\":{\"text\":\"t\"}}",
                "{\"id\":\"a1\",\"contentHash\":\"h1\",\"text\":\"t\",\"publishedAt\":\"soon\"}",
                "{\"id\":\"a1\",\"contentHash\":\"h1\",\"text\":\"t\","
                        + "\"parts\":[{\"start\":0,\"end\":9,\"kind\":\"TITLE\"}]}"
            })
    void rejectsWhatIsNotAnArticle(String value) {
        Outcome outcome = enrich(enricher, key(ARTICLE), value.getBytes(StandardCharsets.UTF_8));

        assertThat(((Rejected) outcome).reason()).isEqualTo(Reason.UNDECODABLE);
        assertThat(((Rejected) outcome).cause()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a1", "/h1", "a1/", "a\n1/h1", "\u001b[31m/h1"})
    void rejectsADeletionUnderAKeyThatNamesNoRevision(String key) {
        Outcome outcome = enrich(enricher, key.getBytes(StandardCharsets.UTF_8), null);

        assertThat(outcome)
                .isEqualTo(
                        new Rejected(
                                Reason.UNDECODABLE,
                                "the key names no revision: it is not id/content-hash",
                                null));
    }

    @Test
    void rejectsKeysThatAreNoTextOrTooLong() {
        Rejected noText = (Rejected) enrich(enricher, new byte[] {(byte) 0xff, '/', 1}, null);
        Rejected tooLong = (Rejected) enrich(enricher, new byte[5 << 20], null);

        assertThat(noText.detail()).isEqualTo("the key is not UTF-8");
        assertThat(tooLong.detail()).isEqualTo("the key has 5242880 of 1024 bytes");
    }

    @Test
    void rejectsAnArticleWhoseSourceNoIndexTakes() {
        Article other =
                new Article(
                        "a1",
                        "h1",
                        null,
                        null,
                        "s".repeat(40_000),
                        null,
                        "en",
                        List.of(),
                        "text",
                        List.of());

        assertThat(((Rejected) enrich(enricher, key(other), json(other))).detail())
                .isEqualTo("a title, address, source or author has more than 8192 characters");
    }

    @Test
    void rejectsDeeplyNestedGarbage() {
        byte[] value = "[".repeat(200_000).getBytes(StandardCharsets.UTF_8);

        assertThat(((Rejected) enrich(enricher, key(ARTICLE), value)).reason())
                .isEqualTo(Reason.UNDECODABLE);
    }

    @Test
    void rejectsARecordWithoutKey() {
        assertThat(enrich(enricher, null, json(ARTICLE)))
                .isEqualTo(new Rejected(Reason.UNDECODABLE, "the record has no key", null));
    }

    @Test
    void rejectsAnArticleUnderTheKeyOfAnother() {
        Outcome outcome = enrich(enricher, key(article("a2", "other")), json(ARTICLE));

        assertThat(outcome)
                .isEqualTo(
                        new Rejected(
                                Reason.UNDECODABLE,
                                "the key is not that of the article in the value",
                                null));
    }

    @Test
    void rejectsAnArticleOnWhichAnalysisThrows() {
        Enricher throwing =
                analysing(
                        article -> {
                            throw new IllegalStateException("no frame for it");
                        });

        Rejected rejected = (Rejected) enrich(throwing, key(ARTICLE), json(ARTICLE));

        assertThat(rejected.reason()).isEqualTo(Reason.ANALYSIS_FAILED);
        assertThat(rejected.detail()).isEqualTo("analysis failed: no frame for it");
        assertThat(rejected.cause()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rejectsAnArticleOnWhichAnalysisOverflowsTheStack() {
        Rejected rejected =
                (Rejected) enrich(analysing(EnricherTest::forever), key(ARTICLE), json(ARTICLE));

        assertThat(rejected.reason()).isEqualTo(Reason.ANALYSIS_FAILED);
        assertThat(rejected.cause()).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void cutsALongReason() {
        Enricher verbose =
                analysing(
                        article -> {
                            throw new IllegalStateException("why ".repeat(1000));
                        });

        Rejected rejected = (Rejected) enrich(verbose, key(ARTICLE), json(ARTICLE));

        assertThat(rejected.detail()).hasSizeLessThan(600).startsWith("analysis failed: why why");
    }

    @Test
    void rejectsAResultThatNoRecordHolds() {
        Enricher narrow = new Enricher((article, _) -> Articles.annotations(article), 50);

        Outcome outcome = enrich(narrow, key(ARTICLE), json(ARTICLE));

        assertThat(((Rejected) outcome).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(((Rejected) outcome).detail()).endsWith("of 50 bytes");
    }

    @Test
    void analysesLessOfATextWhoseAnnotationsDoNotFitIntoARecord() throws Exception {
        List<Integer> asked = new ArrayList<>();
        Enricher dense =
                new Enricher(
                        (_, tokens) -> {
                            asked.add(tokens);
                            return new Annotations(
                                    "x".repeat(tokens),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    "test-1",
                                    new NotAnalysed(9, 19, tokens));
                        },
                        15_000);

        Enriched enriched = (Enriched) enrich(dense, key(ARTICLE), json(ARTICLE));

        assertThat(asked).containsExactly(40_000, 20_000, 10_000);
        assertThat(ContractJson.read(enriched.json(), EnrichedArticle.class).annotations())
                .extracting(Annotations::notAnalysed)
                .isEqualTo(new NotAnalysed(9, 19, 10_000));
    }

    @Test
    void rejectsATextLongerThanIngestAcceptsWithoutAnalysingIt() {
        Article huge = article("a1", "x".repeat(Article.MAX_TEXT_BYTES + 1));
        Enricher never =
                analysing(
                        article -> {
                            throw new IllegalStateException("analysed");
                        });

        assertThat(((Rejected) enrich(never, key(huge), json(huge))).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    private static Enricher analysing(Function<Article, Annotations> analysis) {
        return new Enricher((article, _) -> analysis.apply(article), 100_000);
    }

    private static Annotations forever(Article article) {
        return forever(article("a" + article.id().length(), article.text()));
    }

    private static Outcome enrich(Enricher enricher, byte[] key, byte[] value) {
        return enricher.enrich(key, value, RECEIVED, POSITION);
    }
}
