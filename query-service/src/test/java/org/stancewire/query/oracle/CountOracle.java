package org.stancewire.query.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.count.CellOrder;
import org.stancewire.query.search.count.Interval;
import org.stancewire.query.search.count.MatrixRequest;
import org.stancewire.query.search.count.TimelineRequest;
import org.stancewire.query.search.count.TimelineRequest.Measure;

/// Counts the articles of a question by plain loops; every answer is written out as lines of text.
public final class CountOracle {
    private final List<EnrichedArticle> articles;
    private final RandomQuestion question;

    /// A stance, and the article that shows it.
    private record Said(EnrichedArticle article, Stance stance) {
        String holder() {
            return RandomQuestion.present(stance.holder());
        }

        String target() {
            return RandomQuestion.present(stance.target());
        }
    }

    public CountOracle(Oracle oracle, RandomQuestion question) {
        this.question = question;
        articles =
                oracle.current()
                        .filter(question::has)
                        .sorted(Oracle.NEWEST.thenComparing(it -> it.article().id()))
                        .toList();
    }

    public long total() {
        return articles.size();
    }

    /// How many articles have which value.
    public Map<String, Long> counts(Facet facet) {
        return articles.stream()
                .flatMap(it -> FacetValues.of(facet, it, question).distinct())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    }

    private List<String> most(Facet facet, int limit) {
        return counts(facet).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// A line for each slot: when it begins, then what is counted in all, of each value, and of
    /// none of them.
    public List<String> timeline(TimelineRequest request) {
        TreeMap<Instant, List<EnrichedArticle>> slots = new TreeMap<>();
        for (EnrichedArticle article : articles) {
            Instant slot = start(request.interval(), instant(article, request.zone()), request);
            slots.computeIfAbsent(slot, _ -> new ArrayList<>()).add(article);
        }
        List<String> lines = new ArrayList<>();
        Instant at = slots.isEmpty() ? Instant.MAX : slots.firstKey();
        while (!slots.isEmpty() && !at.isAfter(slots.lastKey())) {
            lines.add(line(at, slots.getOrDefault(at, List.of()), request));
            at = next(at, request);
        }
        return lines;
    }

    private static Instant instant(EnrichedArticle article, ZoneId zone) {
        PublishedAt published = article.article().publishedAt();
        return published != null && published.isDate()
                ? LocalDate.parse(published.value()).atStartOfDay(zone).toInstant()
                : Oracle.time(article);
    }

    private static Instant start(Interval interval, Instant time, TimelineRequest request) {
        ZoneId zone = request.zone();
        LocalDate date = time.atZone(zone).toLocalDate();
        if (interval == Interval.HOUR) {
            long offset = zone.getRules().getOffset(time).getTotalSeconds();
            long second = time.getEpochSecond() + offset;
            return Instant.ofEpochSecond(second - Math.floorMod(second, 3600L) - offset);
        }
        LocalDate first =
                switch (interval) {
                    case HOUR, DAY -> date;
                    case WEEK -> date.minusDays(date.getDayOfWeek().getValue() - 1L);
                    case MONTH -> LocalDate.of(date.getYear(), date.getMonth(), 1);
                    case YEAR -> LocalDate.of(date.getYear(), 1, 1);
                };
        return first.atStartOfDay(zone).toInstant();
    }

    private static Instant next(Instant at, TimelineRequest request) {
        LocalDate date = at.atZone(request.zone()).toLocalDate();
        return switch (request.interval()) {
            case HOUR -> at.plusSeconds(3600);
            case DAY -> date.plusDays(1).atStartOfDay(request.zone()).toInstant();
            case WEEK -> date.plusDays(7).atStartOfDay(request.zone()).toInstant();
            case MONTH -> date.plusMonths(1).atStartOfDay(request.zone()).toInstant();
            case YEAR -> date.plusYears(1).atStartOfDay(request.zone()).toInstant();
        };
    }

    private String line(Instant at, List<EnrichedArticle> here, TimelineRequest request) {
        StringBuilder line = new StringBuilder(at + " " + tally(here, stances(here), request));
        Facet by = request.by();
        if (by != null) {
            List<String> values = most(by, request.limit());
            for (String value : values) {
                List<EnrichedArticle> with =
                        here.stream().filter(it -> has(it, by, value)).toList();
                List<Stance> said =
                        by.isOfStances()
                                ? stances(with).stream()
                                        .filter(s -> FacetValues.of(by, s).equals(value))
                                        .toList()
                                : stances(with);
                line.append(" | ").append(value).append(' ').append(tally(with, said, request));
            }
            List<EnrichedArticle> rest =
                    here.stream()
                            .filter(it -> values.stream().noneMatch(v -> has(it, by, v)))
                            .toList();
            List<Stance> said =
                    by.isOfStances()
                            ? stances(here).stream()
                                    .filter(s -> !values.contains(FacetValues.of(by, s)))
                                    .toList()
                            : stances(rest);
            line.append(" | rest ").append(tally(rest, said, request));
        }
        return line.toString();
    }

    private boolean has(EnrichedArticle article, Facet by, String value) {
        return FacetValues.of(by, article, question).anyMatch(value::equals);
    }

    private List<Stance> stances(List<EnrichedArticle> of) {
        return of.stream().flatMap(question::stances).toList();
    }

    private String tally(List<EnrichedArticle> of, List<Stance> said, TimelineRequest request) {
        return of.size()
                + (request.measure() != Measure.TONE
                        ? ""
                        : " " + Stream.of(Tone.values()).map(t -> tone(of, t, request)).toList())
                + (request.measure() != Measure.STANCE ? "" : " " + stances(said.stream()));
    }

    private static long tone(List<EnrichedArticle> of, Tone tone, TimelineRequest request) {
        return of.stream()
                .filter(
                        it ->
                                it.annotations().mentions().stream()
                                        .anyMatch(
                                                m ->
                                                        isSame(m.entity(), request.toneOf())
                                                                && m.tone() == tone))
                .count();
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && RandomQuestion.present(one).equals(RandomQuestion.present(other));
    }

    /// `favor:against@mean confidence`.
    private static String stances(Stream<Stance> of) {
        List<Stance> all = of.toList();
        long favor = all.stream().filter(s -> s.polarity() == Polarity.FAVOR).count();
        BigDecimal sum =
                all.stream()
                        .map(s -> BigDecimal.valueOf(s.confidence()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return favor
                + ":"
                + (all.size() - favor)
                + "@"
                + (all.isEmpty()
                        ? null
                        : (Double)
                                sum.divide(BigDecimal.valueOf(all.size()), 3, RoundingMode.HALF_UP)
                                        .doubleValue());
    }

    private List<Said> said() {
        return articles.stream()
                .flatMap(it -> question.stances(it).map(stance -> new Said(it, stance)))
                .toList();
    }

    /// The stances as a list, the newest first: `article holder target polarity confidence`.
    public List<String> evidence() {
        return said().stream().map(CountOracle::line).toList();
    }

    private static String line(Said it) {
        return "%s %s %s %s %s"
                .formatted(
                        it.article().article().id(),
                        it.holder(),
                        it.target(),
                        it.stance().polarity(),
                        it.stance().confidence());
    }

    /// A line for all stances and how many pairs there are, then for each cell its stances and the
    /// newest of them.
    public List<String> matrix(MatrixRequest request) {
        List<String> rows = most(Said::holder, request.rows());
        List<String> columns = most(Said::target, request.columns());
        Map<List<String>, List<Said>> cells =
                said().stream()
                        .filter(it -> rows.contains(it.holder()) && columns.contains(it.target()))
                        .collect(Collectors.groupingBy(it -> List.of(it.holder(), it.target())));
        List<String> lines = new ArrayList<>();
        lines.add(stances(said().stream().map(Said::stance)) + " of " + cells.size());
        cells.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<List<String>, List<Said>> it) ->
                                                place(it.getValue(), request.order()))
                                .thenComparing(it -> it.getValue().size())
                                .reversed()
                                .thenComparing(it -> it.getKey().get(0))
                                .thenComparing(it -> it.getKey().get(1)))
                .limit(request.limit())
                .forEach(
                        it ->
                                lines.add(
                                        stances(it.getValue().stream().map(Said::stance))
                                                + " "
                                                + line(it.getValue().getFirst())));
        return lines;
    }

    /// A line for each holder of the cells: its id and all of its stances.
    public List<String> holders(List<String> shown) {
        return most(Said::holder, Integer.MAX_VALUE).stream()
                .filter(shown::contains)
                .map(
                        id ->
                                id
                                        + " "
                                        + stances(
                                                said().stream()
                                                        .filter(it -> it.holder().equals(id))
                                                        .map(Said::stance)))
                .toList();
    }

    private List<String> most(Function<Said, String> party, int limit) {
        Map<String, Long> counts =
                said().stream()
                        .collect(Collectors.groupingBy(party, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long place(List<Said> cell, CellOrder order) {
        long favor = cell.stream().filter(it -> it.stance().polarity() == Polarity.FAVOR).count();
        return switch (order) {
            case COUNT -> cell.size();
            case FAVOR -> favor;
            case AGAINST -> cell.size() - favor;
            case CONTESTED -> Math.min(favor, cell.size() - favor);
            case NEWEST -> Oracle.time(cell.getFirst().article()).toEpochMilli();
        };
    }

    /// How often each value, or pair where there is no facet, comes from one moment until another.
    public Map<String, Long> during(Instant from, Instant to, @Nullable Facet by) {
        return articles.stream()
                .filter(it -> !Oracle.time(it).isBefore(from) && Oracle.time(it).isBefore(to))
                .flatMap(
                        it ->
                                by == null
                                        ? question.stances(it)
                                                .map(s -> new Said(it, s))
                                                .map(s -> s.holder() + " " + s.target())
                                        : FacetValues.of(by, it, question).distinct())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    }

    /// How many articles there are from one moment until another.
    public long total(Instant from, Instant to) {
        return articles.stream()
                .filter(it -> !Oracle.time(it).isBefore(from) && Oracle.time(it).isBefore(to))
                .count();
    }
}
