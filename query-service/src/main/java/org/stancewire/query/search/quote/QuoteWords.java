package org.stancewire.query.search.quote;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.query.search.words.Terms;
import org.stancewire.query.search.words.WordQuery;

/// Whether a quote has the words that are asked for. For one quote.
final class QuoteWords {
    private final Terms terms;
    private final String language;
    private final List<String> said;

    QuoteWords(String quote, String language, Terms terms) {
        this.terms = terms;
        this.language = language;
        this.said = terms(quote);
    }

    private List<String> terms(String text) {
        return terms.of(text, language).stream().map(Terms.Term::term).toList();
    }

    boolean have(WordQuery asked) {
        return switch (asked) {
            case WordQuery.Phrase phrase -> !places(phrase).isEmpty();
            case WordQuery.Near near -> isNear(near);
            case WordQuery.All all -> all.parts().stream().allMatch(this::have);
            case WordQuery.Any any -> any.parts().stream().anyMatch(this::have);
            case WordQuery.Not(WordQuery part) -> !have(part);
        };
    }

    private boolean isNear(WordQuery.Near near) {
        int one = terms(near.one().text()).size();
        int other = terms(near.other().text()).size();
        return places(near.one()).stream()
                .anyMatch(
                        a ->
                                places(near.other()).stream()
                                        .anyMatch(
                                                b ->
                                                        isWithin(b - a - one, near)
                                                                || isWithin(a - b - other, near)));
    }

    private static boolean isWithin(int between, WordQuery.Near near) {
        return between >= 0 && between < near.distance();
    }

    private List<Integer> places(WordQuery.Phrase phrase) {
        List<String> sought = terms(phrase.text());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; !sought.isEmpty() && i + sought.size() <= said.size(); i++) {
            if (said.subList(i, i + sought.size()).equals(sought)) {
                places.add(i);
            }
        }
        return places;
    }
}
