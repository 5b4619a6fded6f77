package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.stancewire.analysis.sequence.Labels;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// Turns labels into spans, and puts right where names begin and end: the initials and the given
/// name before a surname belong to it, "Ilf and Petrov" are two, and an adjective before an acronym
/// («российском МИД») is no part of it.
///
/// @param given whether a word is a given name
record PersonSpans(Predicate<Token> given) {
    private static final EntityType[] TYPES = EntityType.values();
    private static final Set<String> AND = Set.of("и", "and");

    /// The tokens from `from` to `to`.
    record Span(int from, int to, EntityType type) {}

    List<Span> repaired(List<Token> tokens, int[] labels) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        int free = 0;
        for (int t = 0; t < labels.length; t++) {
            if (labels[t] == 0) {
                continue;
            }
            from = Labels.mayBegin(labels[t]) ? t : from;
            if (Labels.mayEnd(labels[t])) {
                EntityType type = TYPES[Labels.type(labels[t])];
                if (type == EntityType.PERSON) {
                    addPeople(tokens, begin(tokens, from, free), t + 1, spans);
                } else {
                    boolean small = from < t && !tokens.get(from).isCapitalized();
                    boolean described = small && RussianWords.isAcronym(tokens.get(from + 1));
                    spans.add(new Span(described ? from + 1 : from, t + 1, type));
                }
                free = t + 1;
            }
        }
        return spans;
    }

    private static void addPeople(List<Token> tokens, int from, int to, List<Span> spans) {
        int start = from;
        for (int t = from + 1; t < to - 1; t++) {
            if (AND.contains(tokens.get(t).lower())) {
                spans.add(new Span(start, t, EntityType.PERSON));
                start = t + 1;
            }
        }
        spans.add(new Span(start, to, EntityType.PERSON));
    }

    /// Where the name that the labels begin at `from` does begin, not before `free`.
    private int begin(List<Token> tokens, int from, int free) {
        int begin = from;
        while (begin > free && isInitial(tokens.get(begin - 1))) {
            begin--;
        }
        if (begin == from
                && from > free
                && given.test(tokens.get(from - 1))
                && !given.test(tokens.get(from))
                && tokens.get(from - 1).end() + 1 == tokens.get(from).start()) {
            begin--;
        }
        return begin;
    }

    /// Whether a token is "А." or "А.Б.".
    private static boolean isInitial(Token token) {
        return token.form().endsWith(".") && EnglishWords.isInitial(token);
    }
}
