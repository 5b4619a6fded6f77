package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// English noun phrases: runs of nominal words, joined by prepositions and coordinators.
final class EnglishPhrases {
    /// How many prepositional phrases may hang one on another.
    private static final int DEPTH = 3;

    private final Parse parse;

    EnglishPhrases(Parse parse) {
        this.parse = parse;
    }

    /// The phrases that begin at `i`, with those coordinated to the first.
    List<Phrase> from(int i) {
        List<Phrase> all = new ArrayList<>();
        int at = i;
        while (true) {
            Phrase phrase = one(at);
            if (phrase == null || !all.isEmpty() && isSubjectOfNext(phrase.end())) {
                return all;
            }
            all.add(phrase);
            at = phrase.end();
            if (parse.is(at, WordClass.COMMA) && parse.is(at + 1, WordClass.COORDINATOR)) {
                at++;
            }
            boolean joined =
                    parse.lower(at).equals("and")
                            || parse.lower(at).equals("or")
                            || parse.is(at, WordClass.COMMA) && listGoesOn(at);
            if (!joined) {
                return all;
            }
            at++;
        }
    }

    /// Whether the comma at `i` parts items of a list that an "and" closes.
    private boolean listGoesOn(int i) {
        Phrase next = one(i + 1);
        if (next == null || next.end() - next.start() > 4) {
            return false;
        }
        int after = next.end();
        if (parse.is(after, WordClass.COMMA)) {
            return parse.lower(after + 1).equals("and") || listGoesOn(after);
        }
        return parse.lower(after).equals("and");
    }

    private boolean isSubjectOfNext(int end) {
        int at = end;
        while (parse.is(at, WordClass.ADVERB)) {
            at++;
        }
        VerbForm form = parse.verb(at);
        return parse.is(at, WordClass.AUXILIARY)
                || parse.is(at, WordClass.MODAL)
                || form != null && form.kind().mayBeFinite() && !parse.lower(at + 1).equals("by");
    }

    private @Nullable Phrase one(int i) {
        int at = i;
        while (parse.is(at, WordClass.DETERMINER)
                || parse.is(at, WordClass.ADVERB)
                || parse.is(at, WordClass.QUOTE)
                || parse.is(at, WordClass.OPEN) && parse.sentence().tokens().size() > at + 1) {
            at++;
        }
        boolean partOf =
                at > i && parse.is(at - 1, WordClass.DETERMINER) && parse.lower(at).equals("of");
        boolean oneOf = parse.lower(at).equals("one") && parse.lower(at + 1).equals("of");
        if (partOf || oneOf) {
            return one(partOf ? at + 1 : at + 2);
        }
        if (parse.is(at, WordClass.PRONOUN)) {
            return new Phrase(at, at + 1, at);
        }
        int end = base(at);
        if (end == at) {
            return null;
        }
        int head = end - 1;
        for (int depth = 0; depth < DEPTH && parse.is(end, WordClass.PREPOSITION); depth++) {
            int inner = end + 1;
            while (parse.is(inner, WordClass.DETERMINER)) {
                inner++;
            }
            int innerEnd = base(inner);
            if (innerEnd == inner) {
                break;
            }
            end = innerEnd;
        }
        return new Phrase(i, end, head);
    }

    /// The end of the run of nominal words at `at`.
    private int base(int at) {
        int end = at;
        while (isInside(end)
                || end > at
                        && (parse.is(end, WordClass.POSSESSIVE) || parse.is(end, WordClass.HYPHEN))
                || end > at
                        && parse.is(end, WordClass.VERB)
                        && (parse.is(end - 1, WordClass.HYPHEN)
                                || parse.is(end - 1, WordClass.POSSESSIVE))) {
            end++;
        }
        while (end > at && !parse.is(end - 1, WordClass.NOMINAL)) {
            end--;
        }
        return end;
    }

    private boolean isInside(int i) {
        return parse.is(i, WordClass.NOMINAL)
                || parse.is(i, WordClass.ADVERB) && parse.is(i + 1, WordClass.HYPHEN)
                || parse.is(i, WordClass.DETERMINER) && parse.is(i - 1, WordClass.POSSESSIVE);
    }

    /// The phrase that ends just before `end`. Its head is the last word before its first
    /// preposition.
    @Nullable Phrase before(int end) {
        int from = start(end);
        if (from == end) {
            return null;
        }
        int first = from;
        int head = end - 1;
        while (parse.is(first - 1, WordClass.PREPOSITION)) {
            int outer = start(first - 1);
            if (outer == first - 1) {
                return new Phrase(from, end, head);
            }
            first = outer;
        }
        if (first < from) {
            int at = first;
            while (at < from && !parse.is(at, WordClass.PREPOSITION)) {
                at++;
            }
            head = at > first ? at - 1 : end - 1;
        }
        return new Phrase(first, end, head);
    }

    /// The start of the run of nominal words that ends just before `end`.
    private int start(int end) {
        int at = end;
        while (parse.is(at - 1, WordClass.NOMINAL)
                || parse.is(at - 1, WordClass.DETERMINER)
                || at < end && parse.is(at - 1, WordClass.HYPHEN)
                || at < end && parse.is(at - 1, WordClass.POSSESSIVE)
                || at < end && parse.is(at, WordClass.HYPHEN) && at > 0) {
            at--;
        }
        return at;
    }
}
