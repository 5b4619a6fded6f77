package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.stancewire.contract.Polarity;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.StanceCounts;

/// How many stances each pair of a holder and a target has, both by their present ids.
record Cells(Map<Pair, Sum> all) {
    private static final String FAVOR = "favor";
    private static final String THOUSANDTHS = "thousandths";
    private static final String NEWEST = "newest";

    /// A holder and a target.
    record Pair(String holder, String target) {
        static final Comparator<Pair> IN_ORDER =
                Comparator.comparing(Pair::holder).thenComparing(Pair::target);
    }

    /// Stances that are counted together.
    ///
    /// @param thousandths the sum of their confidences
    /// @param newest the time of the newest in the feed, in milliseconds of the epoch
    record Sum(long favor, long against, long thousandths, long newest) {
        static final Sum NONE = new Sum(0, 0, 0, Long.MIN_VALUE);

        Sum and(Sum other) {
            return new Sum(
                    favor + other.favor,
                    against + other.against,
                    thousandths + other.thousandths,
                    Math.max(newest, other.newest));
        }

        long all() {
            return favor + against;
        }

        StanceCounts counts() {
            return StanceCounts.of(favor, against, thousandths);
        }

        /// Reads a bucket that has [#aggregations].
        static Sum read(JsonNode bucket) {
            long all = bucket.path("doc_count").asLong();
            long favor = bucket.path(FAVOR).path("doc_count").asLong();
            return new Sum(
                    favor,
                    all - favor,
                    Math.round(bucket.path(THOUSANDTHS).path("value").asDouble()),
                    Math.round(bucket.path(NEWEST).path("value").asDouble()));
        }

        /// What sums up stances.
        static Map<String, Object> aggregations() {
            return Map.of(
                    FAVOR,
                    Map.of(
                            "filter",
                            Clauses.term(
                                    StanceField.path(StanceField.POLARITY), Polarity.FAVOR.name())),
                    THOUSANDTHS,
                    Map.of("sum", Map.of("field", StanceField.path(StanceField.THOUSANDTHS))),
                    NEWEST,
                    Map.of("max", Map.of("field", StanceField.path(StanceField.TIME))));
        }
    }

    /// Those of the stances of a question.
    static Cells of(Reading reading, FeedQuery queries, KnownEntities known, Question question) {
        AskedStances asked = AskedStances.of(question.stance(), known);
        Map<Pair, Sum> all = new HashMap<>();
        Values.of(StanceField.path(StanceField.PAIR), FeedQuery.one(asked))
                .each(
                        reading,
                        queries.of(question.with(question.stances()), reading),
                        Sum.aggregations(),
                        Sum::read)
                .forEach(
                        (kept, sum) -> {
                            int between = kept.indexOf(ArticleBody.BETWEEN);
                            Pair pair =
                                    new Pair(
                                            known.present(kept.substring(0, between)),
                                            known.present(kept.substring(between + 1)));
                            all.merge(pair, sum, Sum::and);
                        });
        return new Cells(all);
    }

    Sum of(Pair pair) {
        return all.getOrDefault(pair, Sum.NONE);
    }

    /// All together.
    Sum total() {
        return all.values().stream().reduce(Sum.NONE, Sum::and);
    }

    /// All of each holder, or of each target.
    Map<String, Sum> by(Function<Pair, String> party) {
        Map<String, Sum> sums = new HashMap<>();
        all.forEach((pair, sum) -> sums.merge(party.apply(pair), sum, Sum::and));
        return sums;
    }
}
