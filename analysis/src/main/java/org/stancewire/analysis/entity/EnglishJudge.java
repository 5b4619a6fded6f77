package org.stancewire.analysis.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// Tells what an English name is that the catalogue does not have as a whole.
final class EnglishJudge {
    private final EnglishWords words;
    private final Set<String> placeFirst;
    private final Set<String> placeBefore;
    private final Set<String> alsoWords;

    EnglishJudge(EnglishWords words) {
        this.words = words;
        this.placeFirst = words.group("loc-first");
        this.placeBefore = words.group("loc-before");
        this.alsoWords = words.group("also-a-word");
    }

    EnglishWords words() {
        return words;
    }

    /// What the words from `from` to `to` name, or null.
    @Nullable Judgement judge(
            List<Token> tokens, int from, int to, boolean titled, CatalogueMatches matches) {
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        if (words.isEvent(last) || titled && words.isEvent(first)) {
            return null;
        }
        if (to > from + 1 && (words.isOrganizationLast(last) || isOrganization(tokens, from, to))) {
            return judged(from, to, EntityType.ORGANIZATION, Rule.ORGANIZATION_WORD);
        }
        if (to > from + 1 && (words.isPlaceLast(last) || placeFirst.contains(first.lower()))) {
            return judged(from, to, EntityType.LOCATION, Rule.PLACE_WORD);
        }
        if (to > from + 1 && words.isPlaceModifier(first)) {
            return judged(from, to, EntityType.LOCATION, Rule.PLACE_WORD);
        }
        NameIndex.Match match = matches.at(from);
        if (to == from + 1) {
            return single(tokens, from, titled, match);
        }
        if (words.isGiven(first) || titled) {
            Rule rule = titled ? Rule.TITLE : Rule.GIVEN_NAME;
            return judged(from, personEnd(tokens, from, to), EntityType.PERSON, rule);
        }
        if (EnglishWords.isInitial(first)) {
            return judged(from, personEnd(tokens, from, to), EntityType.PERSON, Rule.INITIALS);
        }
        if (match != null && match.to() == to && isPerson(match)) {
            return new Judgement(from, to, EntityType.PERSON, Rule.SURNAME, match.uses());
        }
        if (isPlaceBefore(tokens, from)) {
            return judged(from, to, EntityType.LOCATION, Rule.PLACE_PREPOSITION);
        }
        boolean quoted = from > 0 && "\"“‘'".indexOf(tokens.get(from - 1).form().charAt(0)) >= 0;
        if (quoted) {
            return null;
        }
        boolean article = from > 0 && tokens.get(from - 1).lower().equals("the");
        boolean explained =
                to + 1 < tokens.size()
                        && tokens.get(to).form().equals("(")
                        && EnglishWords.isAcronym(tokens.get(to + 1));
        boolean hyphenated = first.end() + 1 == last.start() && to - from == 3;
        if (!explained && (article || hyphenated)) {
            return null;
        }
        EntityType shape = explained || to - from > 3 ? EntityType.ORGANIZATION : EntityType.PERSON;
        return judged(from, to, shape, Rule.NAME_SHAPE);
    }

    /// A person's name has at most five words, and ends in one.
    private static int personEnd(List<Token> tokens, int from, int to) {
        int end = from;
        int count = 0;
        while (end < to && count < 5) {
            count += tokens.get(end).kind() == Token.Kind.WORD ? 1 : 0;
            end++;
        }
        while (end > from + 1 && !tokens.get(end - 1).isCapitalized()) {
            end--;
        }
        return end;
    }

    private boolean isOrganization(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String word = tokens.get(i).lower();
            if ((word.equals("of") || word.equals("for") || word.equals("on"))
                    && (words.isOrganizationLast(tokens.get(i - 1))
                            || words.isOrganizationFirst(tokens.get(i - 1)))) {
                return true;
            }
            if (tokens.get(i).form().equals("&")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Judgement single(
            List<Token> tokens, int at, boolean titled, NameIndex.@Nullable Match match) {
        Token token = tokens.get(at);
        if (match != null && match.to() == at + 1 && isPerson(match)) {
            boolean alone = CatalogueMatches.has(match, NameUse.Kind.SURNAME);
            if (alone || titled) {
                return new Judgement(at, at + 1, EntityType.PERSON, Rule.SURNAME, match.uses());
            }
        }
        if (titled) {
            return judged(at, at + 1, EntityType.PERSON, Rule.TITLE);
        }
        if (words.isGiven(token) && !alsoWords.contains(token.lower())) {
            return judged(at, at + 1, EntityType.PERSON, Rule.GIVEN_NAME);
        }
        if (EnglishWords.isAcronym(token)) {
            return judged(at, at + 1, EntityType.ORGANIZATION, Rule.ACRONYM);
        }
        if (isPlaceBefore(tokens, at) && token.form().length() > 3) {
            List<NameUse> uses = match != null && match.to() == at + 1 ? match.uses() : List.of();
            return new Judgement(at, at + 1, EntityType.LOCATION, Rule.PLACE_PREPOSITION, uses);
        }
        return token.form().length() < 3
                ? null
                : new Judgement(
                        at,
                        at + 1,
                        null,
                        Rule.SAME_AS_ELSEWHERE,
                        match == null ? List.of() : match.uses());
    }

    private static boolean isPerson(NameIndex.Match match) {
        return match.uses().getFirst().entry().entity().type() == EntityType.PERSON;
    }

    private boolean isPlaceBefore(List<Token> tokens, int from) {
        return from > 0 && placeBefore.contains(tokens.get(from - 1).lower());
    }

    private static Judgement judged(int from, int to, EntityType type, Rule rule) {
        return new Judgement(from, to, type, rule, List.of());
    }
}
