package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.List;

/// Noun phrases that are the subject of what follows them: with those joined to them, beyond a
/// parenthesis, before a relative pronoun.
final class SubjectPhrases {
    /// How many subjects a verb may have.
    private static final int COORDINATED = 5;

    private final Parse parse;
    private final EnglishPhrases phrases;

    SubjectPhrases(Parse parse, EnglishPhrases phrases) {
        this.parse = parse;
        this.phrases = phrases;
    }

    /// The phrase that ends just before `end`, with those coordinated to it.
    List<Phrase> endingAt(int end) {
        Phrase phrase = phrases.before(end);
        return phrase == null ? List.of() : withCoordinated(phrase);
    }

    /// "Haftar, who attacked": what the relative pronoun stands for.
    List<Phrase> antecedent(int relative) {
        int end = parse.is(relative - 1, WordClass.COMMA) ? relative - 1 : relative;
        Phrase phrase = phrases.before(end);
        if (phrase == null) {
            return List.of();
        }
        boolean ambiguous = phrase.head() != end - 1 && end == relative;
        return ambiguous
                ? List.of(new Phrase(phrase.start(), end, end - 1))
                : withCoordinated(phrase);
    }

    /// Of a phrase and its apposition the one that is a name: "the leader of Spain, Sánchez,".
    List<Phrase> named(int first, int second) {
        List<Phrase> before = endingAt(first);
        Phrase apposition = phrases.before(second);
        boolean isName =
                apposition != null
                        && apposition.start() == first + 1
                        && parse.token(apposition.head()).isCapitalized();
        boolean unnamed = before.stream().noneMatch(p -> parse.token(p.head()).isCapitalized());
        return apposition != null && isName && unnamed ? List.of(apposition) : before;
    }

    /// What stands before the mark that opens what `close` ends.
    List<Phrase> before(int close, WordClass open) {
        for (int i = close - 1; i > 0; i--) {
            if (parse.is(i, open)) {
                return endingAt(i);
            }
        }
        return List.of();
    }

    /// "A, B and C attacked" has three subjects; "X met A and B attacked" has one.
    private List<Phrase> withCoordinated(Phrase last) {
        List<Phrase> all = new ArrayList<>();
        all.add(last);
        String joined = parse.lower(last.start() - 1);
        if (!joined.equals("and") && !joined.equals("nor")) {
            return all;
        }
        int end = last.start() - 1;
        Phrase first = phrases.before(parse.is(end - 1, WordClass.COMMA) ? end - 1 : end);
        while (first != null && all.size() < COORDINATED && !isObject(first.start() - 1)) {
            all.addFirst(first);
            boolean goesOn = parse.is(first.start() - 1, WordClass.COMMA);
            first = goesOn ? phrases.before(first.start() - 1) : null;
        }
        return all;
    }

    private boolean isObject(int before) {
        return switch (parse.at(before)) {
            case VERB, PREPOSITION, AUXILIARY, TO -> before >= 0;
            case COORDINATOR -> !parse.lower(before).equals("neither");
            default -> false;
        };
    }
}
