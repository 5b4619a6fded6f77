package org.stancewire.analysis.reference;

import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Gender;
import org.stancewire.analysis.reference.Words.Group;

/// A pronoun of the third person that may mean a man or a woman.
record Pronoun(Gender gender, Role role) {
    /// What it does in its clause.
    enum Role {
        SUBJECT,
        /// Object of a verb or a preposition: it does not mean the subject of its clause.
        OBJECT,
        /// «ему», «ей»: somebody, hardly ever something.
        RECIPIENT,
        POSSESSIVE,
        REFLEXIVE
    }

    /// The English pronoun at a token, or null.
    static @Nullable Pronoun english(Line line, int t) {
        Pronoun pronoun = english(line.lower(t), line, t);
        return pronoun == null || isEither(line, t) ? null : pronoun;
    }

    private static @Nullable Pronoun english(String word, Line line, int t) {
        return switch (word) {
            case "he" -> new Pronoun(Gender.MALE, Role.SUBJECT);
            case "she" -> new Pronoun(Gender.FEMALE, Role.SUBJECT);
            case "him" -> new Pronoun(Gender.MALE, Role.OBJECT);
            case "his" -> new Pronoun(Gender.MALE, Role.POSSESSIVE);
            case "himself" -> new Pronoun(Gender.MALE, Role.REFLEXIVE);
            case "herself" -> new Pronoun(Gender.FEMALE, Role.REFLEXIVE);
            case "her" ->
                    new Pronoun(Gender.FEMALE, isOwner(line, t) ? Role.POSSESSIVE : Role.OBJECT);
            default -> null;
        };
    }

    /// "he or she", "his/her", "Her Majesty"
    private static boolean isEither(Line line, int t) {
        String next = line.lower(t + 1);
        String before = line.lower(t - 1);
        return (next.equals("or") || next.equals("/")) && isPronoun(line.lower(t + 2))
                || (before.equals("or") || before.equals("/")) && isPronoun(line.lower(t - 2))
                || next.equals("majesty")
                || next.equals("highness");
    }

    private static boolean isPronoun(String word) {
        return word.length() > 1 && "he she him her his hers himself herself".contains(word);
    }

    private static boolean isOwner(Line line, int t) {
        return t + 1 < line.size()
                && Character.isLetter(line.lower(t + 1).charAt(0))
                && !line.is(t + 1, Group.NOT_POSSESSED);
    }

    /// The Russian pronoun at a token, or null. «им» and «к ним» may be many,
    /// «в нём» and «на неё» is mostly a thing.
    static @Nullable Pronoun russian(Line line, int t) {
        boolean inside = line.lower(t - 1).equals("в") || line.lower(t - 1).equals("на");
        if (inside && line.lower(t).startsWith("н")) {
            return null;
        }
        return switch (line.lower(t)) {
            case "он" -> new Pronoun(Gender.MALE, Role.SUBJECT);
            case "она" -> new Pronoun(Gender.FEMALE, Role.SUBJECT);
            case "его" -> new Pronoun(Gender.MALE, Role.POSSESSIVE);
            case "её", "ее" -> new Pronoun(Gender.FEMALE, Role.POSSESSIVE);
            case "ему" -> new Pronoun(Gender.MALE, Role.RECIPIENT);
            case "него", "нему", "нём" -> new Pronoun(Gender.MALE, Role.OBJECT);
            case "ним" ->
                    line.lower(t - 1).startsWith("к")
                            ? null
                            : new Pronoun(Gender.MALE, Role.OBJECT);
            case "ей" -> new Pronoun(Gender.FEMALE, Role.RECIPIENT);
            case "ею", "неё", "нее", "ней" -> new Pronoun(Gender.FEMALE, Role.OBJECT);
            default -> null;
        };
    }
}
