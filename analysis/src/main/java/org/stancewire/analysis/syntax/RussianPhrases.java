package org.stancewire.analysis.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stancewire.analysis.syntax.RussianEndings.Case;

/// Russian noun phrases: adjectives, a noun, and the genitives that hang on it.
final class RussianPhrases {
    private final Parse parse;
    private final RussianNouns nouns;

    RussianPhrases(Parse parse) {
        this.parse = parse;
        this.nouns = new RussianNouns(parse);
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
        int head = nouns.head(start, end);
        int stop = nouns.endOfGenitives(head, end);
        Set<Case> cases = EnumSet.noneOf(Case.class);
        if (head > start && nouns.isInflectedBefore(head - 1)) {
            cases.addAll(nouns.cases(head - 1));
            cases.remove(Case.NOM);
        } else {
            cases.addAll(nouns.cases(head));
        }
        boolean isName = parse.token(head).isCapitalized();
        chunks.add(
                new Chunk(
                        new Phrase(start, stop, head),
                        preposition,
                        cases,
                        joined,
                        isName,
                        nouns.isAcronym(head)));
        return stop;
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
