package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;

/// Compares what is quoted and who is said to speak.
final class QuoteScore implements Comparison<QuoteScore.GoldQuote> {
    private Counts exact = new Counts(0, 0, 0);
    private Counts trimmed = new Counts(0, 0, 0);
    private Counts characters = new Counts(0, 0, 0);
    private long sources;
    private long sourcesGiven;
    private long sourcesRight;

    /// A quote that is right.
    ///
    /// @param parts its pieces; all of it where it is not interrupted
    /// @param source the words for the speaker, or null
    record GoldQuote(Span span, List<Span> parts, @Nullable Span source) {
        GoldQuote {
            parts = List.copyOf(parts);
        }

        static GoldQuote read(GoldText text, JsonLine line, JsonNode json) throws BadLine {
            int length = text.text().length();
            Span span = line.span(json, length);
            List<Span> parts = new ArrayList<>();
            for (JsonNode part : json.path("parts")) {
                parts.add(line.span(part, length));
            }
            JsonNode source = json.get("source");
            return new GoldQuote(
                    span,
                    parts.isEmpty() ? List.of(span) : parts,
                    source == null || source.isNull() ? null : line.span(source, length));
        }
    }

    @Override
    public void add(GoldText gold, List<GoldQuote> right, Annotations found) {
        String text = gold.text();
        Set<Span> rights = new HashSet<>();
        Set<Span> founds = new HashSet<>();
        BitSet rightPlaces = new BitSet();
        BitSet foundPlaces = new BitSet();
        Map<Long, GoldQuote> rightCores = new HashMap<>();
        Map<Long, Quote> foundCores = new HashMap<>();
        for (GoldQuote quote : right) {
            rights.add(quote.span());
            quote.parts().forEach(part -> rightPlaces.set(part.start(), part.end()));
            rightCores.putIfAbsent(QuoteText.core(text, quote.span()), quote);
        }
        for (Quote quote : found.quotes()) {
            founds.add(quote.span());
            List<Span> parts = quote.parts().isEmpty() ? List.of(quote.span()) : quote.parts();
            parts.forEach(part -> foundPlaces.set(part.start(), part.end()));
            foundCores.putIfAbsent(QuoteText.core(text, quote.span()), quote);
        }
        exact = exact.plus(common(rights, founds));
        trimmed = trimmed.plus(common(rightCores.keySet(), foundCores.keySet()));
        long there = rightPlaces.cardinality();
        long said = foundPlaces.cardinality();
        foundPlaces.and(rightPlaces);
        characters = characters.plus(new Counts(foundPlaces.cardinality(), said, there));
        foundCores.forEach(
                (core, quote) -> compareSources(text, rightCores.get(core), quote, found));
    }

    private static <T> Counts common(Set<T> right, Set<T> found) {
        return new Counts(
                found.stream().filter(right::contains).count(), found.size(), right.size());
    }

    private void compareSources(
            String text, @Nullable GoldQuote right, Quote quote, Annotations found) {
        if (right == null || right.source() == null) {
            return;
        }
        sources++;
        Integer mention = quote.speakerMention();
        Span named = mention == null ? null : found.mentions().get(mention).span();
        Span source = quote.source() == null ? named : quote.source();
        if (source != null) {
            sourcesGiven++;
            sourcesRight += source.contains(QuoteText.head(text, right.source())) ? 1 : 0;
        }
    }

    @Override
    public void report(Report report) {
        report.put("content exact", exact)
                .put("content, edges trimmed", trimmed)
                .put("content characters", characters)
                .put(
                        "source head, on trimmed matches",
                        new Report()
                                .put("right", sourcesRight)
                                .put("given", sourcesGiven)
                                .put("gold", sources)
                                .put("share", sources == 0 ? 0 : (double) sourcesRight / sources));
    }
}
