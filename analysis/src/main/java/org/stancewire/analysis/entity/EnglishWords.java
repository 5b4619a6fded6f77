package org.stancewire.analysis.entity;

import java.util.HashSet;
import java.util.Set;
import org.stancewire.analysis.text.Token;

/// What single English words say of the names around them.
final class EnglishWords {
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "la", "del", "von", "van", "der", "den", "bin", "ibn", "al", "el", "da",
                    "dos", "di", "du", "le", "ter", "ul", "ben", "abu");
    private static final Set<String> STATE_ORGANS =
            Set.of(
                    "ministry",
                    "parliament",
                    "government",
                    "army",
                    "navy",
                    "embassy",
                    "congress",
                    "senate",
                    "forces",
                    "force",
                    "court",
                    "police",
                    "assembly",
                    "cabinet",
                    "military",
                    "council",
                    "house",
                    "guard",
                    "coastguard");
    private static final Set<String> FUNCTION =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "in",
                    "on",
                    "at",
                    "by",
                    "for",
                    "with",
                    "from",
                    "to",
                    "and",
                    "but",
                    "or",
                    "he",
                    "she",
                    "it",
                    "his",
                    "her",
                    "its",
                    "their",
                    "our",
                    "this",
                    "that",
                    "these",
                    "those",
                    "as",
                    "when",
                    "while",
                    "after",
                    "before",
                    "if",
                    "under",
                    "during",
                    "since",
                    "until",
                    "although",
                    "though",
                    "because",
                    "both",
                    "all",
                    "some",
                    "many",
                    "most",
                    "several",
                    "two",
                    "three",
                    "four",
                    "five",
                    "they",
                    "we",
                    "i",
                    "you",
                    "no",
                    "there",
                    "what",
                    "who",
                    "which",
                    "where",
                    "how",
                    "why",
                    "not",
                    "also",
                    "then");

    private final Lexicon lexicon = Lexicon.load("en");
    private final Set<String> given = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> titles = lexicon.group("title");
    private final Set<String> organizationLast = lexicon.group("org-last");
    private final Set<String> organizationFirst = lexicon.group("org-first");
    private final Set<String> connectors = lexicon.group("org-connector");
    private final Set<String> placeLast = lexicon.group("loc-last");
    private final Set<String> placeModifier = lexicon.group("loc-modifier");
    private final Set<String> events = lexicon.group("event");
    private final Set<String> notNames = lexicon.group("not-name");
    private final Set<String> titlesInName = lexicon.group("title-in-name");
    private final Set<String> titlesInCapital = lexicon.group("title-capital");

    EnglishWords(Catalogue catalogue) {
        given.addAll(lexicon.group("given-male"));
        given.addAll(lexicon.group("given-female"));
        catalogue.countries().values().forEach(extra -> demonyms.addAll(extra.english()));
    }

    /// A group of the English lexicon.
    Set<String> group(String name) {
        return lexicon.group(name);
    }

    boolean isTitle(Token token) {
        return titles.contains(bare(token))
                && (token.isCapitalized() || !titlesInCapital.contains(token.lower()));
    }

    /// Whether a title belongs to the name where a single word follows: "Queen Beatrix".
    boolean isTitleInName(Token token) {
        return token.isCapitalized() && titlesInName.contains(token.lower());
    }

    /// Whether a word goes on a person's name: an initial, "Jr.", the number of a king.
    static boolean isSuffix(Token token) {
        String form = token.form();
        return isInitial(token) || form.matches("Jr\\.?|Sr\\.?") || isRoman(form);
    }

    static boolean isRoman(String form) {
        for (int i = 0; i < form.length(); i++) {
            if ("IVXLC".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean isPlaceModifier(Token token) {
        return placeModifier.contains(token.lower());
    }

    boolean isEvent(Token token) {
        return events.contains(token.lower());
    }

    boolean isDemonym(Token token) {
        return demonyms.contains(token.lower());
    }

    boolean isNotName(Token token) {
        return notNames.contains(bare(token));
    }

    boolean isFunction(Token token) {
        return FUNCTION.contains(token.lower());
    }

    boolean isGiven(Token token) {
        return given.contains(token.lower());
    }

    boolean isOrganizationFirst(Token token) {
        return token.isCapitalized() && organizationFirst.contains(token.lower());
    }

    boolean isOrganizationLast(Token token) {
        return token.isCapitalized() && organizationLast.contains(bare(token));
    }

    boolean isStateOrgan(Token token) {
        return STATE_ORGANS.contains(token.lower());
    }

    boolean isPlaceLast(Token token) {
        return token.isCapitalized() && placeLast.contains(token.lower());
    }

    boolean isParticle(Token token) {
        return PARTICLES.contains(token.lower());
    }

    /// Whether a small word may join two capitalised ones; inside the name of an organisation more
    /// words may.
    boolean isConnector(Token token, boolean organization) {
        return isParticle(token)
                || token.form().equals("&")
                || organization
                        && (connectors.contains(token.lower()) || token.lower().equals("'s"));
    }

    private static String bare(Token token) {
        String lower = token.lower();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    static boolean isInitial(Token token) {
        String form = token.form();
        return Character.isUpperCase(form.charAt(0))
                && (form.length() == 1
                        || form.endsWith(".") && (form.length() == 2 || form.charAt(1) == '.'));
    }

    static boolean isAcronym(Token token) {
        String form = token.form();
        int letters = form.replace(".", "").length();
        if (letters < 2 || letters > 6 || isRoman(form)) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (!(Character.isUpperCase(c) || c == '.')) {
                return false;
            }
        }
        return true;
    }
}
