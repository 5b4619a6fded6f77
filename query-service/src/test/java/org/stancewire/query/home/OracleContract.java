package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Stance;
import org.stancewire.query.Ask;
import org.stancewire.query.TestArticle;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.oracle.FacetValues;
import org.stancewire.query.oracle.Oracle;
import org.stancewire.query.oracle.RandomArticles;
import org.stancewire.query.oracle.RandomQuestion;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.hit.FeedItem;
import org.stancewire.query.search.hit.Hits;
import org.stancewire.query.search.words.Terms;

/// Every answer equals what plain loops over all articles find.
public abstract class OracleContract extends HomeContract {
    private static final int ARTICLES = 2000;
    private static final int IDS = 1500;
    private static final KnownEntities KNOWN =
            new KnownEntities(
                    List.of(
                            new CatalogueEntry(
                                    TestArticle.HAFTAR,
                                    List.of("Khalifa Haftar"),
                                    List.of(RandomArticles.GENERAL.id()))));

    private final Random random = new Random(20261122);
    private final RandomArticles articles = new RandomArticles(random);
    private final List<EnrichedArticle> put = new ArrayList<>();
    private final Oracle oracle = new Oracle();
    private final Map<String, List<Terms.Term>> terms = new HashMap<>();
    private int answered;

    /// How many questions are asked.
    protected abstract int questions();

    @Test
    void agreesWhileArticlesComeAndGo() throws Exception {
        try (Home index = home(KNOWN)) {
            for (int i = 0; i < ARTICLES / 2; i++) {
                change(index);
            }
            for (int i = 0; i < questions(); i++) {
                if (i % 4 == 0) {
                    for (int changes = 0; changes < 4; changes++) {
                        change(index);
                    }
                    index.show();
                }
                RandomQuestion question = new RandomQuestion(random, this::terms);
                Question read = Ask.question(question.typed());
                assertThat(Ask.question(decoded(read.canonical()))).isEqualTo(read);
                agreesOnPages(question, read, index);
                agreesOnFacets(question, read, index);
            }
            assertThat(index.feed().size()).isEqualTo(oracle.current().count());
            assertThat(answered)
                    .as("questions that found something")
                    .isGreaterThan(questions() / 3);
        }
    }

    private List<Terms.Term> terms(String text, String language) {
        return terms.computeIfAbsent(language + text, _ -> new WordTerms().of(text, language));
    }

    private void change(Home index) {
        if (random.nextInt(12) == 0 && !put.isEmpty()) {
            EnrichedArticle gone = put.get(random.nextInt(put.size()));
            index.remove(gone.article().revision());
            oracle.remove(gone.article().id(), gone.article().contentHash());
        } else {
            EnrichedArticle article = articles.next(IDS);
            put.add(article);
            index.put(article);
            oracle.put(article);
        }
    }

    private void agreesOnPages(RandomQuestion question, Question read, Home index) {
        Order order = List.of(Order.NEWEST, Order.OLDEST, Order.ARRIVAL).get(random.nextInt(3));
        boolean byRelevance = question.asksWords() && random.nextInt(3) == 0;
        List<String> expected = oracle.ids(question, comparator(order));
        answered += expected.isEmpty() ? 0 : 1;
        PageRequest page =
                PageRequest.first(
                        byRelevance ? Order.RELEVANCE : order,
                        1 + random.nextInt(30) + (byRelevance ? expected.size() / 5 : 0));
        List<String> found = new ArrayList<>();
        for (int pages = 0; page != null && pages < (byRelevance ? 6 : 3); pages++) {
            FeedPage answer = index.feed().find(read, page);
            assertThat(answer.total()).as(question.typed()).isEqualTo(expected.size());
            answer.articles().forEach(it -> saysWhy(it, question));
            answer.articles().stream().map(FeedItem::id).forEach(found::add);
            page = answer.next() == null ? null : page.next(answer.next());
        }
        if (byRelevance) {
            assertThat(found).as(question.typed()).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            assertThat(found)
                    .as(order + " " + question.typed())
                    .isEqualTo(page == null ? expected : expected.subList(0, found.size()));
        }
        assertThat(index.feed().count(read)).isEqualTo(expected.size());
    }

    private void saysWhy(FeedItem item, RandomQuestion question) {
        EnrichedArticle article = oracle.current(item.id());
        Hits byItsText = new Hits(Ask.question(question.typed()), KNOWN, new WordTerms());
        assertThat(item).as(question.typed()).isEqualTo(byItsText.item(article));
        List<Stance> stances = question.stances(article).toList();
        assertThat(item.why().stances())
                .as(question.typed())
                .isEqualTo(question.asksStance() ? stances : List.of());
        assertThat(item.why().words())
                .allMatch(words -> words.in(article.article().text()).equals(words.text()));
    }

    private void agreesOnFacets(RandomQuestion question, Question read, Home index) {
        Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
        int limit = 1 + random.nextInt(8);
        boolean ofAll = random.nextInt(8) == 0;
        List<String> found =
                index.feed().facet(ofAll ? Question.EVERYTHING : read, facet, limit).stream()
                        .map(bucket -> bucket.value() + "=" + bucket.count())
                        .toList();
        RandomQuestion asked = ofAll ? RandomQuestion.everything() : question;
        assertThat(found)
                .as(facet + " of " + asked.typed())
                .isEqualTo(oracle.facet(asked, it -> FacetValues.of(facet, it, asked), limit));
    }

    private static Comparator<EnrichedArticle> comparator(Order order) {
        return switch (order) {
            case NEWEST -> Oracle.NEWEST;
            case OLDEST -> Oracle.OLDEST;
            case ARRIVAL, RELEVANCE -> Oracle.ARRIVAL;
        };
    }

    /// A canonical question as one that is typed.
    private static String decoded(String canonical) {
        return URLDecoder.decode(canonical, StandardCharsets.UTF_8);
    }
}
