package org.stancewire.analysis.entity;

import java.util.HashSet;
import java.util.Set;
import org.stancewire.analysis.text.Token;

/// What single English words say of the names around them.
final class EnglishWords {
    private final Lexicon lexicon = Lexicon.load("en");
    private final Set<String> given = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> titles = lexicon.group("title");
    private final Set<String> organizationLast = lexicon.group("org-last");
    private final Set<String> organizationFirst = lexicon.group("org-first");
    private final Set<String> placeLast = lexicon.group("loc-last");
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

    static boolean isRoman(String form) {
        for (int i = 0; i < form.length(); i++) {
            if ("IVXLC".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean isDemonym(Token token) {
        return demonyms.contains(token.lower());
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

    boolean isPlaceLast(Token token) {
        return token.isCapitalized() && placeLast.contains(token.lower());
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
