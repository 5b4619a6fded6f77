package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            List.of("", "а", "ий", "ый", "й", "я", "ь", "ая", "ой");

    private static final String ADJECTIVE_ENDING =
            "(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ая|яя|ое|ее|ый|ий|ые|ие|ых|их|ыми|ими)$";
    private static final String ADJECTIVE = ".{3,}" + ADJECTIVE_ENDING;

    private RussianLemma() {}

    /// The nominative of a full name: of all that may have this form, the one of whose forms the
    /// text has most.
    ///
    /// @param words given name, patronymic or nothing, surname
    /// @param known the given names of which the first word may be a form; empty if unlisted
    /// @param seen the names of the text as they stand there, in lower case
    static String person(List<String> words, List<GivenName> known, Set<String> seen) {
        List<String> lemmas =
                new RussianPersonLemma(seen)
                        .of(words.stream().map(RussianLemma::plain).toList(), known);
        StringBuilder name = new StringBuilder(inCaseOf(words.getFirst(), lemmas.getFirst()));
        for (String middle : lemmas.subList(1, lemmas.size() - 1)) {
            name.append(' ').append(capitalized(middle));
        }
        return name.append(' ').append(inCaseOf(words.getLast(), lemmas.getLast())).toString();
    }

    /// The nominative of a place in one word, given the word before it.
    static String place(String word, String before, Set<String> seen) {
        return inCaseOf(word, RussianPlaceLemma.of(plain(word), before, seen));
    }

    /// The likeliest nominative of a surname that stands alone.
    static String surname(String word, Set<String> seen) {
        String best = plain(word);
        int most = 0;
        for (String candidate : candidates(best)) {
            Set<String> forms = RussianForms.person(List.of(candidate), 0, false);
            if (!forms.contains(plain(word))) {
                continue;
            }
            int score = candidate.equals(plain(word)) ? 1 : 0;
            for (String form : forms) {
                score += seen.contains(form) ? 2 : 0;
            }
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return inCaseOf(word, best);
    }

    /// The nominative of a name such as "Большого театра" or "правительством США", whose head word
    /// names a kind of organisation or place; the name itself if it has no such word in front.
    static String phrase(String name, RussianWords russian) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        for (int h = 0; h < Math.min(3, words.size()); h++) {
            String lemma = russian.headLemma(plain(words.get(h)));
            if (lemma == null && !words.get(h).matches(ADJECTIVE)) {
                return name;
            }
            if (lemma != null) {
                for (int i = 0; i < h; i++) {
                    words.set(i, agreeing(words.get(i), lemma));
                }
                words.set(h, inCaseOf(words.get(h), lemma));
                return String.join(" ", words);
            }
        }
        return name;
    }

    /// The nominative of a place of an adjective and a noun, such as "Старом Осколе"; null where
    /// the words are no such pair.
    static @Nullable String adjectiveAndPlace(String name, Set<String> seen) {
        String[] words = name.split(" ");
        if (words.length != 2 || !words[0].matches(ADJECTIVE)) {
            return null;
        }
        String adjective = plain(words[0]);
        String noun = RussianPlaceLemma.beside(plain(words[1]), adjective, seen);
        return noun == null ? null : agreeing(words[0], noun) + " " + inCaseOf(words[1], noun);
    }

    private static String agreeing(String adjective, String noun) {
        String stem = adjective.replaceFirst(ADJECTIVE_ENDING, "");
        String ending = adjective.substring(stem.length());
        boolean soft = stem.endsWith("н") && ending.matches("[еюяи].*");
        boolean palatal = soft || stem.matches(".*[гкхжшчщ]");
        return stem
                + switch (noun.charAt(noun.length() - 1)) {
                    case 'а', 'я' -> soft ? "яя" : "ая";
                    case 'о', 'е' -> soft ? "ее" : "ое";
                    case 'ы', 'и' -> palatal ? "ие" : "ые";
                    default -> stem.endsWith("Больш") ? "ой" : palatal ? "ий" : "ый";
                };
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

    static List<String> candidates(String word) {
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
                    all.add(stem + ending.substring(0, 2) + "ой");
                } else {
                    NOMINATIVES.forEach(n -> all.add(stem + n));
                }
            }
        }
        if (word.matches(".{3,}ц(а|у|е|ем|ом)")) {
            all.add(word.substring(0, word.lastIndexOf('ц')) + "ец");
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

    /// `lemma` with the capitals of `form`, part by part where both have hyphens.
    private static String inCaseOf(String form, String lemma) {
        int inForm = form.lastIndexOf('-');
        int inLemma = lemma.lastIndexOf('-');
        if (inForm > 0 && inLemma > 0) {
            return inCaseOf(form.substring(0, inForm), lemma.substring(0, inLemma))
                    + "-"
                    + inCaseOf(form.substring(inForm + 1), lemma.substring(inLemma + 1));
        }
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
