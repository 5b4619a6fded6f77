package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Tone;
import org.stancewire.query.lucene.ArticleDocument;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.count.Tally;
import org.stancewire.query.search.count.TimelineRequest.Measure;
import org.stancewire.query.search.count.ToneCounts;

/// Asks for what is counted together in each interval of a timeline.
///
/// @param toned all ids of the entity whose tones are counted
/// @param articles which articles are counted; null for all of the interval
/// @param stances which stances are counted
/// @param ofAll whether stances are counted in all articles of the interval, and not only in those
///     that are counted
record TallyQuery(
        Measure measure,
        List<String> toned,
        @Nullable Map<String, Object> articles,
        Map<String, Object> stances,
        boolean ofAll) {
    /// How many numbers a tally has at most.
    static final int WIDTH = 7;

    private static final String ARTICLES = "articles";
    private static final String STANCES = "stances";
    private static final String ASKED = "asked";

    TallyQuery(
            Measure measure,
            List<String> toned,
            @Nullable Map<String, Object> articles,
            Map<String, Object> stances) {
        this(measure, toned, articles, stances, false);
    }

    TallyQuery withStancesOfAll() {
        return new TallyQuery(measure, toned, articles, stances, true);
    }

    /// Aggregations whose names begin with those of the place of this tally among others.
    Map<String, Object> aggregations(int place) {
        Map<String, Object> stanceSums =
                Map.of(STANCES + place, Clauses.stances(ASKED, stances, Cells.Sum.aggregations()));
        Map<String, Object> within = new HashMap<>();
        if (measure == Measure.TONE) {
            for (Tone tone : Tone.values()) {
                within.put(
                        tone.name(),
                        Map.of(
                                "filter",
                                Clauses.anyTerm(
                                        Fields.TONE,
                                        toned.stream()
                                                .map(it -> ArticleDocument.tone(it, tone))
                                                .toList())));
            }
        }
        Map<String, Object> all = new LinkedHashMap<>();
        if (measure == Measure.STANCE) {
            (ofAll ? all : within).putAll(stanceSums);
        }
        Map<String, Object> having = articles == null ? FeedQuery.CURRENT : articles;
        all.put(ARTICLES + place, Map.of("filter", having, "aggs", within));
        return all;
    }

    Tally read(int place, JsonNode bucket) {
        JsonNode counted = bucket.path(ARTICLES + place);
        JsonNode said = (ofAll ? bucket : counted).path(STANCES + place).path(ASKED);
        return new Tally(
                counted.path("doc_count").asLong(),
                measure == Measure.TONE
                        ? new ToneCounts(
                                tone(counted, Tone.POSITIVE),
                                tone(counted, Tone.NEUTRAL),
                                tone(counted, Tone.NEGATIVE))
                        : null,
                measure == Measure.STANCE ? Cells.Sum.read(said).counts() : null);
    }

    private static long tone(JsonNode counted, Tone tone) {
        return counted.path(tone.name()).path("doc_count").asLong();
    }
}
