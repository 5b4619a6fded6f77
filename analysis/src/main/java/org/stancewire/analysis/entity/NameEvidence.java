package org.stancewire.analysis.entity;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// Tells what speaks, to a reader, for a name that the model found.
///
/// @param title whether a word is a title or an office
/// @param given whether it is a given name
/// @param organization whether it names a kind of organisation
/// @param place whether it names a kind of place
record NameEvidence(
        Predicate<Token> title,
        Predicate<Token> given,
        Predicate<Token> organization,
        Predicate<Token> place) {

    static NameEvidence english(EnglishWords words) {
        return new NameEvidence(
                words::isTitle,
                words::isGiven,
                token -> words.isOrganizationLast(token) || words.isOrganizationFirst(token),
                words::isPlaceLast);
    }

    static NameEvidence russian(RussianWords words) {
        return new NameEvidence(
                words::isTitle,
                token -> words.isGiven(token) || words.isLatinGiven(token),
                words::isOrganizationHead,
                words::isPlaceHead);
    }

    /// The strongest sign for the name from word `from` to word `to`.
    Rule of(List<Token> tokens, int from, int to, EntityType type, List<NameUse> uses) {
        Rule known = known(type, uses);
        if (known != null) {
            return known;
        }
        return switch (type) {
            case PERSON -> person(tokens, from, to);
            case ORGANIZATION -> organization(tokens, from, to);
            case LOCATION -> isAny(place, tokens, from, to) ? Rule.PLACE_WORD : Rule.LEARNED;
        };
    }

    private static @Nullable Rule known(EntityType type, List<NameUse> uses) {
        Rule known = null;
        for (NameUse use : uses) {
            if (use.entry().entity().type() == type) {
                if (use.kind() == NameUse.Kind.WHOLE) {
                    return Rule.WHOLE_NAME;
                }
                known = use.kind() == NameUse.Kind.SURNAME ? Rule.SURNAME : known;
            }
        }
        return known;
    }

    private Rule person(List<Token> tokens, int from, int to) {
        if (to > from + 1 && EnglishWords.isInitial(tokens.get(from))) {
            return Rule.INITIALS;
        }
        if (given.test(tokens.get(from))) {
            return Rule.GIVEN_NAME;
        }
        return from > 0 && title.test(tokens.get(from - 1)) ? Rule.TITLE : Rule.LEARNED;
    }

    private Rule organization(List<Token> tokens, int from, int to) {
        if (isAny(organization, tokens, Math.max(0, from - 1), to)) {
            return Rule.ORGANIZATION_WORD;
        }
        return to == from + 1 && EnglishWords.isAcronym(tokens.get(from))
                ? Rule.ACRONYM
                : Rule.LEARNED;
    }

    private static boolean isAny(Predicate<Token> kind, List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(kind);
    }
}
