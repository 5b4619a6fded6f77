package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Polarity;
import org.stancewire.query.Ask;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.export.Export;
import org.stancewire.query.search.export.Rows;

public abstract class ExportContract extends HomeContract {
    private static final int MANY = 95;
    private static final KnownEntities KNOWN = new KnownEntities(List.of());

    @Test
    void givesTheWholeResultInOrder() throws Exception {
        try (Home index = filled()) {
            List<Object> newest = column(index, "", "fields=id");
            assertThat(newest).hasSize(MANY).doesNotHaveDuplicates();
            assertThat(newest).isEqualTo(List.copyOf(index.ids()));
            assertThat(column(index, "", "fields=id&sort=oldest"))
                    .containsExactlyElementsOf(newest.reversed());
            assertThat(column(index, "entity=person:khalifa-haftar", "fields=id"))
                    .hasSize(MANY / 5);
        }
    }

    @Test
    void readsOnOnlyWhenAskedForMore() throws Exception {
        try (Home index = filled()) {
            AtomicInteger steps = new AtomicInteger();
            Rows rows = new Rows(counting(index.feed(), steps), KNOWN, new WordTerms(), all());
            assertThat(steps).hasValue(0);
            assertThat(rows.next()).hasSizeBetween(1, 20);
            assertThat(steps).hasValue(1);
            rows.next();
            assertThat(steps).hasValue(2);
        }
    }

    @Test
    void missesNoneThatStaysWhileOthersComeAndGo() throws Exception {
        try (Home index = filled()) {
            Rows rows = new Rows(index.feed(), KNOWN, new WordTerms(), all());
            List<List<Object>> found = new ArrayList<>(rows.next());
            index.remove("a000/h1");
            index.with(article("new", a -> a.published("2099-01-01")));
            rows.forEachRemaining(found::addAll);
            assertThat(found).hasSize(MANY - 1).doesNotHaveDuplicates();
        }
    }

    @Test
    void givesARowForEachStanceWithItsWords() throws Exception {
        try (Home index =
                home(KNOWN)
                        .with(
                                article(
                                        "a",
                                        a ->
                                                a.text("They quarrel.")
                                                        .stance(PUTIN, Polarity.AGAINST, NATO)
                                                        .stance(NATO, Polarity.AGAINST, PUTIN)
                                                        .stance(
                                                                HAFTAR,
                                                                Polarity.FAVOR,
                                                                PUTIN,
                                                                0.2)))) {
            String columns =
                    "rows=stances&fields=id,holder,holderName,polarity,target,evidence,start,end";
            assertThat(rows(index, "", columns)).hasSize(2);
            assertThat(rows(index, "holder=" + NATO.id(), columns))
                    .containsExactly(
                            List.of(
                                    "a",
                                    NATO.id(),
                                    "NATO",
                                    Polarity.AGAINST,
                                    PUTIN.id(),
                                    "They quarrel.",
                                    0,
                                    13));
            assertThat(rows(index, "minConfidence=0.1", columns)).hasSize(3);
        }
    }

    @Test
    void namesTheColumnsThereAre() {
        assertThatThrownBy(() -> export("", "rows=stances&fields=id,text"))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("'fields'")
                .hasMessageContaining("holderName")
                .hasMessageContaining("not 'text'");
    }

    private Home filled() {
        EnrichedArticle[] many =
                IntStream.range(0, MANY)
                        .mapToObj(
                                i ->
                                        article(
                                                "a%03d".formatted(i),
                                                a -> {
                                                    a.text("Haftar " + i)
                                                            .published("20%02d-01-01".formatted(i));
                                                    if (i % 5 == 0) {
                                                        a.mention("Haftar", HAFTAR);
                                                    }
                                                }))
                        .toArray(EnrichedArticle[]::new);
        return home(KNOWN).with(many);
    }

    /// The index itself, which counts how often a walk goes on.
    private static FeedIndex counting(FeedIndex feed, AtomicInteger steps) {
        return (FeedIndex)
                Proxy.newProxyInstance(
                        FeedIndex.class.getClassLoader(),
                        new Class<?>[] {FeedIndex.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("walk")) {
                                steps.incrementAndGet();
                            }
                            return method.invoke(feed, arguments);
                        });
    }

    private static Export all() {
        return export("", "fields=id");
    }

    private static Export export(String question, String asked) {
        List<String> known = new ArrayList<>(Export.PARAMETERS);
        known.add("sort");
        return Export.read(Ask.parameters(asked, known), Ask.question(question));
    }

    private static List<List<Object>> rows(Home index, String question, String asked) {
        List<List<Object>> all = new ArrayList<>();
        new Rows(index.feed(), KNOWN, new WordTerms(), export(question, asked))
                .forEachRemaining(all::addAll);
        return all;
    }

    private static List<Object> column(Home index, String question, String asked) {
        return rows(index, question, asked).stream().map(List::getFirst).toList();
    }
}
