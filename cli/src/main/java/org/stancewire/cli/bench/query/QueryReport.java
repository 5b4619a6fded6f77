package org.stancewire.cli.bench.query;

import static org.stancewire.cli.bench.measure.Lines.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.stancewire.cli.bench.measure.Latencies;

/// What is printed of the answers to questions.
///
/// @param articles how many the feed has
/// @param atOnce how many asked at once
record QueryReport(long articles, int atOnce, QueryBench.Result result) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A table. What another side takes has beside it how many times as long as the first that is.
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(
                line(
                        "%,d articles, of each %,d bytes in the log",
                        articles, result.logBytes() / articles));
        result.filled()
                .forEach(
                        (side, it) ->
                                text.append(
                                        line(
                                                "%s: filled at %,.0f a second, of each article %,d"
                                                        + " bytes in the index",
                                                side.title(),
                                                it.perSecond(),
                                                it.bytes() / articles)));
        text.append("%-36s".formatted("milliseconds"));
        for (Rounds.Answers each : result.answers()) {
            boolean first = each.side() == Side.LUCENE;
            text.append("  %10s %9s".formatted(first ? "median" : each.side().title(), "99th"));
            text.append(first ? "" : "   times");
        }
        text.append('\n');
        for (Kind kind : Kind.values()) {
            text.append("%-36s".formatted(kind.title()));
            for (Rounds.Answers each : result.answers()) {
                text.append(cells(each, kind));
            }
            text.append('\n');
        }
        result.atOnce().forEach((side, it) -> text.append(atOnce(side, it)));
        if (result.walked() != null) {
            text.append(walked(result.walked()));
        }
        return text.toString();
    }

    private String cells(Rounds.Answers side, Kind kind) {
        Latencies took = side.latencies().get(kind);
        Latencies first = result.answers().getFirst().latencies().get(kind);
        if (took == null || first == null) {
            return "";
        }
        double median = took.quantile(0.5);
        String cells = format("  %10.2f %9.2f", median, took.quantile(0.99));
        return took == first ? cells : cells + format(" %7.1f", median / first.quantile(0.5));
    }

    private String atOnce(Side side, Crowd.Answered it) {
        return line(
                "%s, %d at once: %,.0f answers a second, median %.2f, 99th %.2f",
                side.title(),
                atOnce,
                it.perSecond(),
                it.latencies().quantile(0.5),
                it.latencies().quantile(0.99));
    }

    private static String walked(Walk.Walked it) {
        return line(
                "walked %,d pages of %d: %d articles missed, %d doubled, %d out of place, %d not asked"
                        + " for%n%-36s  %10.2f %9.2f%n%-36s  %10.2f %9.2f  times %.2f",
                it.pages(),
                Walk.PAGE,
                it.order().missed(),
                it.order().doubled(),
                it.order().misplaced(),
                it.order().unasked(),
                "- the first pages again",
                it.first().quantile(0.5),
                it.first().quantile(0.99),
                "- the last pages again",
                it.last().quantile(0.5),
                it.last().quantile(0.99),
                it.ratio());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    ObjectNode json() {
        ObjectNode all = JSON.createObjectNode();
        all.put("articles", articles).put("logBytes", result.logBytes());
        ObjectNode filled = all.putObject("filled");
        result.filled()
                .forEach(
                        (side, it) ->
                                filled.putObject(side.key())
                                        .put("perSecond", Math.round(it.perSecond()))
                                        .put("bytes", it.bytes()));
        Walk.Walked walked = result.walked();
        if (walked != null) {
            ObjectNode walk = all.putObject("walk");
            walk.put("pages", walked.pages()).put("exact", walked.order().isExact());
            walk.put("firstPages", walked.first().quantile(0.5));
            walk.put("lastPages", walked.last().quantile(0.5)).put("ratio", walked.ratio());
        }
        ObjectNode sides = all.putObject("milliseconds");
        for (Rounds.Answers each : result.answers()) {
            ObjectNode kinds = sides.putObject(each.side().key());
            each.latencies().forEach((kind, it) -> kinds.set(kind.title(), it.json()));
        }
        ObjectNode together = all.putObject("atOnce").put("askers", atOnce);
        result.atOnce()
                .forEach(
                        (side, it) ->
                                together.set(
                                        side.key(),
                                        it.latencies().json().put("perSecond", it.perSecond())));
        return all;
    }
}
