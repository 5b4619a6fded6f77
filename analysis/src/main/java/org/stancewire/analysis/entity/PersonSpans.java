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

    /// Small words with which a person's name may begin.
    private static final Set<String> PARTICLES =
            Set.of(
                    "abu", "al", "ben", "bin", "da", "de", "del", "den", "der", "di", "dos", "du",
                    "el", "ibn", "la", "le", "ter", "ul", "van", "von");

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
                    from = nameStart(tokens, from, t);
                    addPlace(tokens, from, t + 1, spans);
                    int first = placeEnd(tokens, from, t + 1);
                    addPeople(
                            tokens,
                            begin(tokens, first, Math.max(free, first > from ? first : free)),
                            t + 1,
                            spans);
                } else {
                    spans.add(new Span(nameStart(tokens, from, t), t + 1, type));
                }
                free = t + 1;
            }
        }
        return spans;
    }

    /// Leaves out small words before a name in English ("said Ostrelis"), and an adjective before
    /// an acronym in Russian.
    private static int nameStart(List<Token> tokens, int from, int last) {
        int start = from;
        while (start < last
                && isSmall(tokens.get(start))
                && tokens.get(start + 1).isCapitalized()
                && (isLatin(tokens.get(start)) || RussianWords.isAcronym(tokens.get(start + 1)))) {
            start++;
        }
        return start;
    }

    private static boolean isSmall(Token token) {
        return token.kind() == Token.Kind.WORD
                && !token.isCapitalized()
                && !PARTICLES.contains(token.lower());
    }

    private static boolean isLatin(Token token) {
        return token.form().charAt(0) < 0x250;
    }

    /// A town before its mayor's name, «Вардены Марина Кестрова», is a name of its own.
    private void addPlace(List<Token> tokens, int from, int to, List<Span> spans) {
        int end = placeEnd(tokens, from, to);
        if (end > from) {
            spans.add(new Span(from, end, EntityType.LOCATION));
        }
    }

    /// The end of a place that the labels took for the beginning of a person's name, or `from`: a
    /// Russian word before a given name and a surname.
    private int placeEnd(List<Token> tokens, int from, int to) {
        boolean three = to == from + 3;
        return three
                        && !isLatin(tokens.get(from))
                        && from > 0
                        && isSmall(tokens.get(from - 1))
                        && tokens.get(from).form().length() > 2
                        && !given.test(tokens.get(from))
                        && given.test(tokens.get(from + 1))
                        && !tokens.get(to - 1).lower().matches(".{2,}(вич|ьич|вн)(а|у|ем|е|ы|ой)?")
                ? from + 1
                : from;
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
                && tokens.get(from - 1).isCapitalized()
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
