package org.stancewire.query.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Part;
import org.stancewire.contract.Span;
import org.stancewire.contract.Spanned;
import org.stancewire.query.search.words.SearchedText.Place;

/// Finds what is asked of words in one text.
///
/// @param terms cuts a phrase into terms, as the text was
record Occurrences(
        SearchedText text,
        Function<String, List<String>> terms,
        List<Part> parts,
        List<? extends Spanned> quotes) {

    /// A phrase in the text.
    ///
    /// @param first the number of its first term
    /// @param end the number of the term after its last
    private record Run(int first, int end, Span span) {}

    List<Span> of(WordQuery wanted) {
        return switch (wanted) {
            case WordQuery.Phrase phrase -> runs(phrase).stream().map(Run::span).toList();
            case WordQuery.Near(WordQuery.Phrase one, WordQuery.Phrase other, int distance) ->
                    near(runs(one), runs(other), distance);
            case WordQuery.All _, WordQuery.Any _, WordQuery.Not _ ->
                    throw new IllegalArgumentException("no words of their own: " + wanted);
        };
    }

    private List<Run> runs(WordQuery.Phrase phrase) {
        List<String> sought = terms.apply(phrase.text());
        if (sought.isEmpty() || !phrase.field().isInText()) {
            return List.of();
        }
        List<List<Place>> places = sought.stream().map(text::places).toList();
        int[] passed = new int[places.size()];
        List<Run> runs = new ArrayList<>();
        for (Place first : places.getFirst()) {
            Place last = first;
            for (int i = 1; last != null && i < passed.length; i++) {
                last = at(first.number() + i, places.get(i), i, passed);
            }
            if (last != null) {
                Span span = new Span(first.start(), last.end());
                if (isIn(phrase.field(), span)) {
                    runs.add(new Run(first.number(), last.number() + 1, span));
                }
            }
        }
        return runs;
    }

    /// The place of a number, or null where there is none. It is asked for in rising order.
    private static @Nullable Place at(int number, List<Place> places, int list, int[] passed) {
        while (passed[list] < places.size() && places.get(passed[list]).number() < number) {
            passed[list]++;
        }
        return passed[list] < places.size() && places.get(passed[list]).number() == number
                ? places.get(passed[list])
                : null;
    }

    private boolean isIn(WordField field, Spanned span) {
        return switch (field) {
            case TEXT -> true;
            case TITLE ->
                    parts.stream().anyMatch(p -> p.kind() == Part.Kind.TITLE && p.contains(span));
            case QUOTE ->
                    quotes.stream()
                            .anyMatch(q -> q.start() <= span.start() && span.end() <= q.end());
            case ENTITY, SOURCE, AUTHOR -> false;
        };
    }

    private static List<Span> near(List<Run> ones, List<Run> others, int distance) {
        List<Span> near = new ArrayList<>();
        int from = 0;
        for (Run one : ones) {
            while (from < others.size() && others.get(from).end + distance <= one.first) {
                from++;
            }
            for (Run other : others.subList(from, others.size())) {
                int apart = Math.max(one.first - other.end, other.first - one.end) + 1;
                if (other.first > one.end + distance || near.size() > 2 * WordPlaces.MOST) {
                    break;
                }
                if (apart >= 1 && apart <= distance) {
                    near.add(one.span);
                    near.add(other.span);
                }
            }
        }
        return near;
    }
}
