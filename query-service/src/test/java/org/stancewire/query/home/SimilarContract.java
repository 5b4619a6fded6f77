package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.LIBYA;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.Ask;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.similar.Similar;
import org.stancewire.query.search.similar.SimilarArticle;

public abstract class SimilarContract extends HomeContract {
    private static final String STORY =
            "Marshal Haftar marched his brigades toward Tripoli at dawn, shelling the southern"
                    + " suburbs while residents fled along the coastal highway";
    private static final KnownEntities KNOWN = new KnownEntities(List.of());

    @Test
    void tellsAReprintFromAnotherReportAndFromOtherMatters() throws Exception {
        try (Home index = filled()) {
            assertThat(found(index, "story", ""))
                    .isEqualTo("reprint=NEAR_DUPLICATE report=SAME_EVENT later=RELATED");
        }
    }

    @Test
    void saysWhatIsShared() throws Exception {
        try (Home index = filled()) {
            SimilarArticle report = similar(index, "story", "").get(1);
            assertThat(report.shared()).containsExactly(HAFTAR, LIBYA);
            assertThat(report.similarity()).isBetween(0.3, 0.99);
            assertThat(report.sameWords()).isLessThan(0.5);
            assertThat(report.article().id()).isEqualTo("report");
        }
    }

    @Test
    void looksOnlyAmongTheArticlesAskedFor() throws Exception {
        try (Home index = filled()) {
            assertThat(found(index, "story", "source=Example Times"))
                    .isEqualTo("report=SAME_EVENT");
        }
    }

    @Test
    void hasNothingForAnArticleWithoutAnythingInCommon() throws Exception {
        try (Home index = filled()) {
            assertThat(found(index, "alone", "")).isEmpty();
        }
    }

    private Home filled() {
        Home index =
                home(KNOWN)
                        .with(
                                story("story", STORY, "2019-04-04"),
                                story("reprint", "(Reuters) " + STORY + ".", "2019-04-05"),
                                article(
                                        "report",
                                        a ->
                                                a.text(
                                                                "Haftar sent brigades against"
                                                                        + " Tripoli; residents of the"
                                                                        + " suburbs fled in Libya.")
                                                        .published("2019-04-05")
                                                        .source("Example Times")
                                                        .mention("Haftar", HAFTAR)
                                                        .mention("Libya", LIBYA)),
                                article(
                                        "later",
                                        a ->
                                                a.text("A year later Haftar spoke of Tripoli.")
                                                        .published("2020-04-05")
                                                        .mention("Haftar", HAFTAR)),
                                article(
                                        "alone",
                                        a ->
                                                a.text("Cheese prices rose.")
                                                        .published("2019-04-04")));
        for (int i = 0; i < 20; i++) {
            String id = "other" + i;
            index.put(
                    article(
                            id,
                            a ->
                                    a.text("Putin met the ministers of NATO, " + id)
                                            .published("2019-04-04")
                                            .mention("Putin", PUTIN)
                                            .mention("NATO", NATO)));
        }
        index.show();
        return index;
    }

    private static EnrichedArticle story(String id, String text, String day) {
        return article(
                id,
                a ->
                        a.text(text + " in Libya")
                                .published(day)
                                .mention("Haftar", HAFTAR)
                                .mention("Libya", LIBYA));
    }

    private static List<SimilarArticle> similar(Home index, String id, String among) {
        return new Similar(index.feed(), KNOWN, new WordTerms())
                .to(
                        index.feed().article(id, null).orElseThrow().enriched(),
                        Ask.question(among),
                        10);
    }

    private static String found(Home index, String id, String among) {
        return similar(index, id, among).stream()
                .map(it -> it.article().id() + "=" + it.kind())
                .collect(Collectors.joining(" "));
    }
}
