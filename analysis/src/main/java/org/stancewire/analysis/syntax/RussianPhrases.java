package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stancewire.analysis.syntax.RussianEndings.Case;

/// Russian noun phrases: adjectives, a noun, and the genitives that hang on it.
final class RussianPhrases {
    private final Parse parse;

    RussianPhrases(Parse parse) {
        this.parse = parse;
    }

    /// A phrase with the preposition before it (empty: none), the cases that its head may stand in,
    /// and whether a coordinator joins it to the phrase before.
    record Chunk(
            Phrase phrase,
            String preposition,
            Set<Case> cases,
            boolean joined,
            boolean isName,
            boolean isAcronym) {
        int end() {
            return phrase.end();
        }

        /// After a verb, what may be an object is one, unless it can only be a subject.
        boolean isLikelyObject() {
            return cases.contains(Case.ACC) && !isName;
        }
    }

    List<Chunk> between(int start, int end) {
        List<Chunk> chunks = new ArrayList<>();
        String preposition = "";
        boolean joined = false;
        int at = start;
        while (at < end) {
            switch (parse.at(at)) {
                case PREPOSITION -> {
                    preposition = normal(parse.lower(at));
                    at++;
                }
                case COORDINATOR -> {
                    joined = true;
                    at++;
                }
                case PRONOUN -> {
                    chunks.add(
                            new Chunk(
                                    new Phrase(at, at + 1, at),
                                    preposition,
                                    pronoun(at),
                                    joined,
                                    false,
                                    false));
                    preposition = "";
                    joined = false;
                    at++;
                }
                case NOMINAL, DETERMINER -> {
                    at = phrase(chunks, at, end, preposition, joined);
                    preposition = "";
                    joined = false;
                }
                default -> at++;
            }
        }
        return chunks;
    }

    private int phrase(List<Chunk> chunks, int start, int end, String preposition, boolean joined) {
        int head = start;
        while (head + 1 < end && isBeforeNoun(head)) {
            head++;
        }
        while (head + 1 < end && isOneName(head)) {
            head++;
        }
        int stop = head + 1;
        while (stop < end
                && parse.is(stop, WordClass.NOMINAL)
                && cases(lastOfGenitive(stop, end)).contains(Case.GEN)
                && !(parse.token(head).isCapitalized()
                        && parse.token(stop).isCapitalized()
                        && cases(lastOfGenitive(stop, end)).contains(Case.NOM))
                && !isNominativeName(stop, end)) {
            stop = lastOfGenitive(stop, end) + 1;
        }
        Set<Case> cases = EnumSet.noneOf(Case.class);
        if (head > start && isInflectedBefore(head - 1)) {
            cases.addAll(cases(head - 1));
            cases.remove(Case.NOM);
        } else {
            cases.addAll(cases(head));
        }
        boolean isName = parse.token(head).isCapitalized();
        String form = parse.token(head).form();
        boolean isAcronym =
                form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
        chunks.add(
                new Chunk(
                        new Phrase(start, stop, head),
                        preposition,
                        cases,
                        joined,
                        isName,
                        isAcronym));
        return stop;
    }

    private boolean isBeforeNoun(int i) {
        return parse.is(i, WordClass.DETERMINER)
                || parse.is(i + 1, WordClass.NOMINAL)
                        && RussianEndings.isAdjective(parse.lower(i))
                        && !(parse.token(i).isCapitalized()
                                && !parse.token(i + 1).isCapitalized()
                                && i > 0)
                || parse.is(i + 1, WordClass.HYPHEN)
                || parse.is(i, WordClass.HYPHEN);
    }

    private boolean isOneName(int i) {
        return parse.is(i + 1, WordClass.HYPHEN)
                || parse.is(i, WordClass.HYPHEN)
                || parse.is(i + 1, WordClass.NOMINAL)
                        && parse.token(i).isCapitalized()
                        && parse.token(i + 1).isCapitalized()
                        && !isAcronym(i)
                        && !isAcronym(i + 1)
                        && (cases(i).contains(Case.NOM) == cases(i + 1).contains(Case.NOM)
                                || isInflectedBefore(i));
    }

    /// "Терезу Мэй": a woman's name that is inflected, before a surname that is not.
    private boolean isInflectedBefore(int i) {
        String name = parse.lower(i);
        String surname = parse.lower(i + 1);
        if (!parse.token(i).isCapitalized()
                || !parse.token(i + 1).isCapitalized()
                || isAcronym(i + 1)
                || name.length() < 3
                || surname.length() < 3) {
            return false;
        }
        char last = surname.charAt(surname.length() - 1);
        return "бвгджзклмнпрстфхцчшщьй".indexOf(last) >= 0
                && RussianEndings.ends(name, "у", "ой", "ей", "е", "ы")
                && !RussianEndings.ends(name, "ию", "ией");
    }

    private boolean isAcronym(int i) {
        String form = parse.token(i).form();
        return form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
    }

    /// The last token of the genitive that begins at `i`: its adjectives, noun and name.
    private int lastOfGenitive(int i, int end) {
        int at = i;
        while (at + 1 < end && isBeforeNoun(at)) {
            at++;
        }
        while (at + 1 < end && isOneName(at)) {
            at++;
        }
        return at;
    }

    /// "президент Путин": a name in the nominative after a noun is no genitive of it.
    private boolean isNominativeName(int i, int end) {
        int last = lastOfGenitive(i, end);
        String word = parse.lower(last);
        char c = word.charAt(word.length() - 1);
        return parse.token(last).isCapitalized()
                && !isAcronym(last)
                && "бвгджзйклмнпрстфхцчшщь".indexOf(c) >= 0;
    }

    private Set<Case> cases(int i) {
        return RussianEndings.cases(parse.token(i).form());
    }

    private Set<Case> pronoun(int i) {
        return switch (parse.lower(i)) {
            case "я", "ты", "он", "она", "мы", "вы", "они" -> EnumSet.of(Case.NOM);
            case "его", "её", "ее", "их", "нас", "вас", "меня", "него", "неё", "нее", "них" ->
                    EnumSet.of(Case.GEN, Case.ACC);
            case "ему", "ей", "им", "нам", "вам", "мне", "нему" -> EnumSet.of(Case.DAT);
            case "это", "то", "оно", "все", "всё" -> EnumSet.of(Case.NOM, Case.ACC);
            default -> EnumSet.of(Case.GEN, Case.DAT, Case.INS, Case.LOC);
        };
    }

    private static String normal(String preposition) {
        return switch (preposition) {
            case "во" -> "в";
            case "со" -> "с";
            case "ко" -> "к";
            case "об", "обо" -> "о";
            default -> preposition;
        };
    }
}
