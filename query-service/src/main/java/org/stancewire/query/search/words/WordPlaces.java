package org.stancewire.query.search.words;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stancewire.contract.Part;
import org.stancewire.contract.Span;
import org.stancewire.contract.Spanned;
import org.stancewire.query.search.words.Terms.Term;

/// Finds where articles have the words that they were asked for. For many threads.
public final class WordPlaces {
    /// The more frequent a word, the less anybody needs to see every place.
    static final int MOST = 200;

    private final WordQuery query;
    private final Terms terms;

    /// What was cut into terms before: a question's phrases, in the languages of what it found.
    private final Map<Sought, List<String>> sought = new ConcurrentHashMap<>();

    public WordPlaces(WordQuery query, Terms terms) {
        this.query = query;
        this.terms = terms;
    }

    private record Sought(String phrase, String language) {}

    /// The places in the order of the text, each word or "phrase" as one span; those of fields that
    /// are no part of the text are left out, and so is what comes after the first 200.
    ///
    /// @param language that of the text
    /// @param parts what of the text is not body
    /// @param quotes where somebody is quoted
    public List<Span> in(
            SearchedText text, String language, List<Part> parts, List<? extends Spanned> quotes) {
        Occurrences occurrences =
                new Occurrences(
                        text,
                        phrase -> sought.computeIfAbsent(new Sought(phrase, language), this::terms),
                        parts,
                        quotes);
        Set<Span> all = new LinkedHashSet<>();
        query.wanted().forEach(wanted -> all.addAll(occurrences.of(wanted)));
        return all.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .limit(MOST)
                .toList();
    }

    private List<String> terms(Sought words) {
        return terms.of(words.phrase, words.language).stream().map(Term::term).toList();
    }
}
