package org.stancewire.analysis.lexicon;

/// Tells likely verbs by their form, which is enough to see on which side of the verb a target
/// stands.
final class VerbForms {
    private static final String[] RUSSIAN = {
        "л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ет", "ит", "ут", "ют", "ат", "ят",
        "ется", "ится", "утся", "ются", "атся", "ятся"
    };

    private VerbForms() {}

    static boolean isLikely(String lower, WordKind kind, String language) {
        if (kind == WordKind.VERB || kind == WordKind.SAY) {
            return true;
        }
        if (kind == WordKind.BREAK || kind == WordKind.PREPOSITION || kind == WordKind.NEGATOR) {
            return false;
        }
        if (lower.length() < 4) {
            return false;
        }
        return language.equals("ru")
                ? hasRussianEnding(lower)
                : lower.endsWith("ed") || kind.isPolar() && lower.endsWith("s");
    }

    private static boolean hasRussianEnding(String lower) {
        for (String ending : RUSSIAN) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
