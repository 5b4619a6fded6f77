package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.PublishedAt;
import org.stancewire.query.Ask;
import org.stancewire.query.TestArticle;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.oracle.CountOracle;
import org.stancewire.query.oracle.Oracle;
import org.stancewire.query.oracle.RandomArticles;
import org.stancewire.query.oracle.RandomQuestion;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.CellOrder;
import org.stancewire.query.search.count.EvidencePage;
import org.stancewire.query.search.count.EvidenceRequest;
import org.stancewire.query.search.count.FacetCounts;
import org.stancewire.query.search.count.FacetsRequest;
import org.stancewire.query.search.count.FeedCounts;
import org.stancewire.query.search.count.FoundStance;
import org.stancewire.query.search.count.Interval;
import org.stancewire.query.search.count.MatrixRequest;
import org.stancewire.query.search.count.StanceCounts;
import org.stancewire.query.search.count.StanceMatrix;
import org.stancewire.query.search.count.Tally;
import org.stancewire.query.search.count.Timeline;
import org.stancewire.query.search.count.TimelineRequest;
import org.stancewire.query.search.count.TimelineRequest.Measure;
import org.stancewire.query.search.count.Trends;
import org.stancewire.query.search.count.Trends.Subject;
import org.stancewire.query.search.count.TrendsRequest;
import org.stancewire.query.search.words.Terms;

/// Every count equals what plain loops over all articles find.
public abstract class CountsOracleContract extends HomeContract {
    private static final int ARTICLES = 800;
    private static final int IDS = 500;
    private static final KnownEntities KNOWN =
            new KnownEntities(
                    List.of(
                            new CatalogueEntry(
                                    TestArticle.HAFTAR,
                                    List.of("Khalifa Haftar"),
                                    List.of(RandomArticles.GENERAL.id()))));

    /// Hours around which the clocks of Berlin and of New York are put back.
    private static final List<Instant> CLOCK_CHANGES =
            List.of(Instant.parse("2025-10-26T01:00:00Z"), Instant.parse("2025-11-02T06:00:00Z"));

    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneOffset.UTC,
                    ZoneId.of("Europe/Berlin"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("Asia/Kolkata"));

    private final Random random = new Random(20261122);
    private final RandomArticles articles = new RandomArticles(random);
    private final List<EnrichedArticle> put = new ArrayList<>();
    private final Oracle oracle = new Oracle();
    private final Map<String, List<Terms.Term>> terms = new HashMap<>();
    private int answered;
    private int rising;

    /// How many questions are asked.
    protected abstract int questions();

    @Test
    void agreesWhileArticlesComeAndGo() throws Exception {
        try (Home index = home(KNOWN)) {
            FeedCounts counts = index.counts();
            for (int i = 0; i < ARTICLES / 2; i++) {
                change(index);
            }
            for (int i = 0; i < questions(); i++) {
                change(index);
                index.show();
                RandomQuestion question =
                        random.nextInt(6) == 0
                                ? RandomQuestion.everything()
                                : new RandomQuestion(random, this::terms);
                Question read = Ask.question(question.typed());
                CountOracle expected = new CountOracle(oracle, question);
                answered += expected.total() > 0 ? 1 : 0;
                agreesOnFacets(read, expected, counts);
                agreesOnTimeline(read, expected, counts);
                agreesOnMatrix(read, expected, counts);
                agreesOnEvidence(read, expected, counts);
                agreesOnTrends(read, expected, counts);
            }
            assertThat(answered)
                    .as("questions that found something")
                    .isGreaterThan(questions() / 3);
            assertThat(rising).as("trends").isGreaterThan(questions() / 10);
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
            EnrichedArticle article = timed(articles.next(IDS));
            put.add(article);
            index.put(article);
            oracle.put(article);
        }
    }

    /// Some are published at a time of day, others around a change of clocks.
    private EnrichedArticle timed(EnrichedArticle it) {
        int kind = random.nextInt(4);
        if (kind > 1) {
            return it;
        }
        Instant time =
                kind == 0
                        ? CLOCK_CHANGES
                                .get(random.nextInt(CLOCK_CHANGES.size()))
                                .plusSeconds(random.nextInt(-6 * 3600, 6 * 3600))
                        : Instant.parse("2025-12-20T00:00:00Z")
                                .plusSeconds(random.nextInt(12 * 24 * 3600));
        Article a = it.article();
        return new EnrichedArticle(
                new Article(
                        a.id(),
                        a.contentHash(),
                        a.title(),
                        a.url(),
                        a.source(),
                        new PublishedAt(time.toString()),
                        a.language(),
                        a.authors(),
                        a.text(),
                        a.parts(),
                        a.subscription()),
                it.receivedAt(),
                it.position(),
                it.annotations());
    }

    private void agreesOnFacets(Question question, CountOracle expected, FeedCounts counts) {
        List<Facet> by =
                Stream.generate(() -> pick(Facet.values()))
                        .limit(1 + random.nextInt(3))
                        .distinct()
                        .toList();
        int limit = 1 + random.nextInt(8);
        FacetCounts found = counts.facets(question, new FacetsRequest(by, limit));
        assertThat(found.total()).isEqualTo(expected.total());
        for (int i = 0; i < by.size(); i++) {
            Map<String, Long> all = expected.counts(by.get(i));
            FacetCounts.OfFacet here = found.facets().get(i);
            assertThat(here.values()).isEqualTo(all.size());
            assertThat(here.buckets().stream().map(it -> it.value() + "=" + it.count()))
                    .as(by.get(i) + " of " + question.canonical())
                    .containsExactlyElementsOf(
                            all.entrySet().stream()
                                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                                    .limit(limit)
                                    .map(it -> it.getKey() + "=" + it.getValue())
                                    .toList());
        }
    }

    private void agreesOnTimeline(Question question, CountOracle expected, FeedCounts counts) {
        Measure measure = pick(Measure.values());
        TimelineRequest request =
                new TimelineRequest(
                        pick(Interval.values()),
                        ZONES.get(random.nextInt(ZONES.size())),
                        measure,
                        measure == Measure.TONE ? TestArticle.HAFTAR.id() : null,
                        random.nextInt(3) == 0 ? null : pick(Facet.values()),
                        1 + random.nextInt(4));
        Timeline found = counts.timeline(question, request);
        assertThat(found.total()).isEqualTo(expected.total());
        assertThat(lines(found))
                .as(request + " of " + question.canonical())
                .isEqualTo(expected.timeline(request));
        for (int i = 1; i < found.slots().size(); i++) {
            assertThat(found.slots().get(i - 1).to()).isEqualTo(found.slots().get(i).from());
        }
    }

    private static List<String> lines(Timeline timeline) {
        return IntStream.range(0, timeline.slots().size())
                .mapToObj(
                        i -> {
                            Timeline.Slot slot = timeline.slots().get(i);
                            StringBuilder line = new StringBuilder();
                            line.append(slot.from().toInstant())
                                    .append(' ')
                                    .append(text(slot.tally()));
                            for (Timeline.Series series : timeline.series()) {
                                line.append(" | ").append(series.value().value()).append(' ');
                                line.append(text(series.points().get(i)));
                            }
                            if (!timeline.rest().isEmpty()) {
                                line.append(" | rest ").append(text(timeline.rest().get(i)));
                            }
                            return line.toString();
                        })
                .toList();
    }

    private static String text(Tally tally) {
        return tally.count()
                + (tally.tones() == null
                        ? ""
                        : " "
                                + List.of(
                                        tally.tones().positive(),
                                        tally.tones().neutral(),
                                        tally.tones().negative()))
                + (tally.stances() == null ? "" : " " + text(tally.stances()));
    }

    private static String text(StanceCounts it) {
        return it.favor() + ":" + it.against() + "@" + it.confidence();
    }

    private static String text(FoundStance it) {
        return "%s %s %s %s %s"
                .formatted(
                        it.article(),
                        it.holder().id(),
                        it.target().id(),
                        it.polarity(),
                        it.confidence());
    }

    private void agreesOnMatrix(Question question, CountOracle expected, FeedCounts counts) {
        MatrixRequest request =
                new MatrixRequest(
                        random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(4),
                        random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(4),
                        1 + random.nextInt(12),
                        pick(CellOrder.values()));
        StanceMatrix found = counts.matrix(question, request);
        List<String> lines = new ArrayList<>();
        lines.add(text(found.total()) + " of " + found.pairs());
        found.cells().forEach(it -> lines.add(text(it.stances()) + " " + text(it.newest())));
        assertThat(lines)
                .as(request + " of " + question.canonical())
                .isEqualTo(expected.matrix(request));
        assertThat(found.holders().stream().map(it -> it.party().id() + " " + text(it.stances())))
                .containsExactlyElementsOf(
                        expected.holders(
                                found.cells().stream()
                                        .map(it -> it.newest().holder().id())
                                        .toList()));
    }

    private void agreesOnEvidence(Question question, CountOracle expected, FeedCounts counts) {
        List<String> all = expected.evidence();
        List<String> found = new ArrayList<>();
        int limit = 1 + random.nextInt(40);
        Cursor after = null;
        for (int pages = 0; pages < 5 && (pages == 0 || after != null); pages++) {
            EvidencePage page =
                    counts.evidence(question, new EvidenceRequest(limit, after, Ask.NOW));
            assertThat(page.total()).isEqualTo(all.size());
            page.stances().forEach(it -> found.add(text(it)));
            after = page.next();
        }
        assertThat(found)
                .as(question.canonical())
                .isEqualTo(after == null ? all : all.subList(0, found.size()));
    }

    private void agreesOnTrends(Question question, CountOracle expected, FeedCounts counts) {
        Facet by = random.nextInt(3) == 0 ? null : pick(Facet.values());
        double least = List.of(0.0, 0.7, 10.828).get(random.nextInt(3));
        Instant end = Ask.NOW.minusSeconds(random.nextInt(14 * 24 * 3600));
        Duration window = Duration.ofHours(1 + random.nextInt(96));
        Duration past = Duration.ofHours(1 + random.nextInt(200));
        Trends found =
                counts.trends(question, new TrendsRequest(by, window, past, end, least, 1000));
        rising += found.rising().isEmpty() ? 0 : 1;
        Instant start = end.minus(window);
        Map<String, Long> now = expected.during(start, end, by);
        Map<String, Long> before = expected.during(start.minus(past), start, by);
        BiFunction<Instant, Instant, Long> total =
                (from, to) ->
                        by == null
                                ? expected.during(from, to, null).values().stream()
                                        .mapToLong(it -> it)
                                        .sum()
                                : expected.total(from, to);
        long allNow = total.apply(start, end);
        long allBefore = total.apply(start.minus(past), start);
        assertThat(found.recent().total()).isEqualTo(allNow);
        assertThat(found.past().total()).isEqualTo(allBefore);
        Map<String, Trends.Trend> trends = new HashMap<>();
        found.rising().forEach(it -> trends.put(name(it.subject()), it));
        now.forEach(
                (value, recent) -> {
                    long earlier = before.getOrDefault(value, 0L);
                    double score = g2(recent, allNow, earlier, allBefore);
                    Trends.Trend trend = trends.remove(value);
                    if (score >= least + 0.001) {
                        assertThat(trend).as(value + " of " + question.canonical()).isNotNull();
                        assertThat(trend.recent()).isEqualTo(recent);
                        assertThat(trend.past()).isEqualTo(earlier);
                        assertThat(trend.score()).isCloseTo(score, within(0.001));
                    } else if (score < least - 0.001 || score <= 0) {
                        assertThat(trend).as(value + " of " + question.canonical()).isNull();
                    }
                });
        assertThat(trends).isEmpty();
        assertThat(found.rising())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Trends.Trend::score)
                                .reversed()
                                .thenComparing(it -> name(it.subject())));
        assertThat(
                        counts.trends(question, new TrendsRequest(by, window, past, end, least, 2))
                                .rising())
                .isEqualTo(found.rising().stream().limit(2).toList());
    }

    private static String name(Subject subject) {
        return switch (subject) {
            case Subject.Value(String value, _) -> value;
            case Subject.Pair(var holder, var target) -> holder.id() + " " + target.id();
        };
    }

    /// As Dunning's table is often written: twice the sum of all n·ln n of cells and of the whole,
    /// less those of rows and columns. 0 where the share does not rise.
    private static double g2(long a, long allA, long b, long allB) {
        if (a * allB <= b * allA) {
            return 0;
        }
        return 2
                * (nLogN(a)
                        + nLogN(b)
                        + nLogN(allA - a)
                        + nLogN(allB - b)
                        + nLogN(allA + allB)
                        - nLogN(allA)
                        - nLogN(allB)
                        - nLogN(a + b)
                        - nLogN(allA + allB - a - b));
    }

    private static double nLogN(double n) {
        return n == 0 ? 0 : n * Math.log(n);
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
