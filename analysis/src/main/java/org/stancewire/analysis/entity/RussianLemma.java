package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stancewire.analysis.entity.RussianWords.GivenName;

/// Leads a Russian name of any case back to the nominative, by trying the nominatives from which
/// [RussianForms] would make it.
final class RussianLemma {
    private static final List<String> ENDINGS =
            List.of(
                    "ского", "скому", "ским", "ском", "ской", "скую", "цкого", "цкому", "цким",
                    "ого", "ому", "ым", "им", "ом", "ем", "ой", "ей", "ою", "ию", "ию", "ами", "ах",
                    "а", "у", "е", "ы", "и", "ю", "я");
    private static final List<String> NOMINATIVES =
            List.of("", "а", "ий", "ый", "й", "я", "ь", "ая");

    private RussianLemma() {}

    /// The nominative of a full name whose given name is known.
    ///
    /// @param words given name, patronymic or nothing, surname
    static String person(List<String> words, GivenName given) {
        String form = plain(words.getFirst());
        String lemma = capitalized(given.lemma());
        String surname = words.getLast();
        if (form.equals(given.lemma())) {
            return lemma + " " + surname;
        }
        String whole = form + " " + plain(surname);
        for (String candidate : candidates(plain(surname))) {
            if (RussianForms.person(List.of(given.lemma(), candidate), 1, given.female())
                    .contains(whole)) {
                return lemma + " " + inCaseOf(surname, candidate);
            }
        }
        return lemma + " " + surname;
    }

    /// The surnames, in the nominative, of which a word may be a form, the likeliest first.
    static List<String> surnames(String word) {
        List<String> all = new ArrayList<>();
        for (String candidate : candidates(plain(word))) {
            if (RussianForms.person(List.of(candidate), 0, false).contains(plain(word))) {
                all.add(candidate);
            }
        }
        return all;
    }

    /// The likeliest nominative of a noun, given the other words of the text.
    ///
    /// @param seen the capitalised words of the text, in lower case
    static String noun(String word, Set<String> seen) {
        String best = plain(word);
        int most = 0;
        for (String candidate : candidates(best)) {
            Set<String> forms = RussianForms.phrase(List.of(candidate));
            if (!forms.contains(plain(word))) {
                continue;
            }
            int score = seen.contains(candidate) ? 2 : 0;
            for (String form : forms) {
                score += seen.contains(form) ? 1 : 0;
            }
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return inCaseOf(word, best);
    }

    private static List<String> candidates(String word) {
        List<String> all = new ArrayList<>();
        if (!word.matches(".*(ого|ому|ым|ом|ем|ой|у|ю)")) {
            all.add(word);
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 2) {
                String stem = word.substring(0, word.length() - ending.length());
                boolean adjective = ending.startsWith("ск") || ending.startsWith("цк");
                if (adjective) {
                    all.add(stem + ending.substring(0, 2) + "ий");
                    all.add(stem + ending.substring(0, 2) + "ая");
                } else {
                    NOMINATIVES.forEach(n -> all.add(stem + n));
                }
            }
        }
        if (!all.contains(word)) {
            all.add(word);
        }
        return all;
    }

    static String capitalized(String lower) {
        return lower.isEmpty()
                ? lower
                : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    /// `lemma` with the capitals of `form`, which share their beginning.
    private static String inCaseOf(String form, String lemma) {
        StringBuilder cased = new StringBuilder(lemma);
        for (int i = 0; i < Math.min(form.length(), lemma.length()); i++) {
            if (Character.isUpperCase(form.charAt(i))) {
                cased.setCharAt(i, Character.toUpperCase(lemma.charAt(i)));
            }
        }
        return cased.toString();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
