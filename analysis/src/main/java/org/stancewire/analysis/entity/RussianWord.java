package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Declines one Russian noun or adjective by its ending. Where the ending leaves a choice, all
/// choices are given: a form that nobody writes does no harm in a look-up.
///
/// A paradigm is six forms: nominative, genitive, dative, accusative, instrumental, prepositional.
/// The classes are the declensions of school grammar, as far as proper names need them.
final class RussianWord {
    private static final String HUSHING = "жшчщ";
    private static final String[] VOWELS = {"а", "е", "и", "о", "у", "ы", "э", "ю", "я", "й", "ь"};
    private static final Map<String, String> STEMS =
            Map.ofEntries(
                    Map.entry("павел", "павл"),
                    Map.entry("лев", "льв"),
                    Map.entry("орел", "орл"),
                    Map.entry("пес", "пс"));
    private static final Set<String> MASCULINE_GIVEN =
            Set.of("никита", "илья", "фома", "лука", "данила", "кузьма", "савва", "мустафа");

    private RussianWord() {}

    /// Whether a nominative looks like an adjective: "Ливийская", "Белый", "Соединенные".
    static boolean isAdjective(String word) {
        String w = plain(word);
        return w.length() > 4
                && (ends(w, "ый", "ая", "яя", "ое", "ые")
                        || ends(w, "ий") && ends(w, "кий", "ний", "чий", "щий", "хий", "жий", "гий")
                        || ends(w, "ие") && !ends(w, "ние", "тие")
                        || ends(w, "нее", "шее", "щее")
                        || ends(w, "ской", "цкой"));
    }

    static List<String[]> adjective(String word) {
        String w = plain(word);
        String stem = w.substring(0, w.length() - 2);
        boolean soft = ends(w, "ний", "няя", "нее", "ние");
        boolean hushing = !stem.isEmpty() && (HUSHING + "гкх").indexOf(last(stem)) >= 0;
        String i = soft || hushing ? "и" : "ы";
        String o = soft || HUSHING.indexOf(last(stem)) >= 0 ? "е" : "о";
        if (ends(w, "ая", "яя")) {
            String oblique = stem + o + "й";
            String accusative = stem + (soft ? "юю" : "ую");
            return list(w, oblique, oblique, accusative, oblique, oblique);
        }
        if (ends(w, "ые", "ие")) {
            String genitive = stem + i + "х";
            return list(w, genitive, stem + i + "м", w, stem + i + "ми", genitive);
        }
        String genitive = stem + o + "го";
        List<String[]> both = new ArrayList<>();
        for (String accusative : List.of(w, genitive)) {
            both.add(
                    forms(
                            w,
                            genitive,
                            stem + o + "му",
                            accusative,
                            stem + i + "м",
                            stem + o + "м"));
        }
        return both;
    }

    /// A given name or patronymic.
    static List<String[]> givenName(String word, boolean female) {
        String w = plain(word);
        boolean vowel = ends(w, "а", "я");
        if (female && !vowel && !ends(w, "ь")) {
            return fixed(word);
        }
        if (female && vowel && ends(w, "вна", "чна")) {
            return noun(w, true);
        }
        return noun(w, true);
    }

    /// A surname; a woman's declines only if it ends in -а or -я.
    static List<String[]> surname(String word, boolean female) {
        String w = plain(word);
        if (female) {
            if (ends(w, "ая")) {
                return adjective(w);
            }
            if (ends(w, "ова", "ева", "ина", "ына")) {
                String stem = w.substring(0, w.length() - 1);
                return list(w, stem + "ой", stem + "ой", stem + "у", stem + "ой", stem + "ой");
            }
            return ends(w, "а", "я") ? noun(w, true) : fixed(word);
        }
        if (ends(
                        w, "ский", "цкий", "ный", "вый", "рый", "тый", "лый", "дый", "ской", "стой",
                        "вой", "рной")
                || ends(w, "ський", "цький", "жний", "чний")) {
            return adjective(w).subList(1, 2);
        }
        if (ends(w, "ов", "ев", "ин", "ын", "ін", "єв", "їн")) {
            List<String[]> both = new ArrayList<>();
            for (String instrumental : List.of("ым", "ом")) {
                both.add(forms(w, w + "а", w + "у", w + "а", w + instrumental, w + "е"));
            }
            return both;
        }
        return w.length() == 2 && Character.isLetter(w.charAt(1)) && !ends(w, VOWELS)
                ? masculine(w, true)
                : noun(w, true);
    }

    /// A noun; an animate one has the accusative of its genitive where it is masculine.
    static List<String[]> noun(String word, boolean animate) {
        String w = plain(word);
        if (w.length() < 3 || w.indexOf('.') >= 0) {
            return fixed(word);
        }
        String stem = w.substring(0, w.length() - 1);
        char last = last(w);
        return switch (last) {
            case 'а' -> {
                String i = (HUSHING + "гкх").indexOf(last(stem)) >= 0 ? "и" : "ы";
                String o = (HUSHING + "ц").indexOf(last(stem)) >= 0 ? "ей" : "ой";
                yield list(w, stem + i, stem + "е", stem + "у", stem + o, stem + "е");
            }
            case 'я' -> {
                String e = last(stem) == 'и' ? "и" : last(stem) == 'і' ? "ї" : "е";
                String i = last(stem) == 'і' ? "ї" : "и";
                yield list(w, stem + i, stem + e, stem + "ю", stem + "ей", stem + e);
            }
            case 'й' -> {
                String e = last(stem) == 'и' && stem.length() > 2 ? "и" : "е";
                yield list(
                        w, stem + "я", stem + "ю", animate ? stem + "я" : w, stem + "ем", stem + e);
            }
            case 'ь' -> {
                List<String[]> both = new ArrayList<>();
                both.add(
                        forms(
                                w,
                                stem + "я",
                                stem + "ю",
                                animate ? stem + "я" : w,
                                stem + "ем",
                                stem + "е"));
                if (!animate) {
                    both.add(forms(w, stem + "и", stem + "и", w, w + "ю", stem + "и"));
                }
                yield both;
            }
            case 'о' ->
                    animate
                            ? fixed(word)
                            : list(w, stem + "а", stem + "у", w, stem + "ом", stem + "е");
            case 'е' -> {
                String prepositional = last(stem) == 'и' ? "и" : "е";
                yield animate
                        ? fixed(word)
                        : list(w, stem + "я", stem + "ю", w, stem + "ем", stem + prepositional);
            }
            case 'ы', 'и' -> animate ? fixed(word) : plural(w, stem);
            case 'у', 'ю', 'э', 'і', 'ї', 'є' -> fixed(word);
            default -> masculine(w, animate);
        };
    }

    private static List<String[]> masculine(String w, boolean animate) {
        if (!Character.isLetter(last(w))) {
            return fixed(w);
        }
        List<String> stems = new ArrayList<>(List.of(STEMS.getOrDefault(w, w)));
        if (ends(w, "ец") && w.length() > 4) {
            stems.add(w.substring(0, w.length() - 2) + "ц");
        }
        List<String[]> all = new ArrayList<>();
        for (String s : stems) {
            String e = (HUSHING + "ц").indexOf(last(s)) >= 0 ? "ем" : "ом";
            all.add(forms(w, s + "а", s + "у", animate ? s + "а" : w, s + e, s + "е"));
            if (animate && e.equals("ем")) {
                all.add(forms(w, s + "а", s + "у", s + "а", s + "ом", s + "е"));
            }
        }
        return all;
    }

    private static List<String[]> plural(String w, String stem) {
        boolean soft = last(stem) == 'т' && ends(stem, "ост") || last(stem) == 'и';
        String a = soft ? "я" : "а";
        List<String[]> all = new ArrayList<>();
        for (String genitive : soft ? List.of("ей", "й") : List.of("", "ов")) {
            all.add(forms(w, stem + genitive, stem + a + "м", w, stem + a + "ми", stem + a + "х"));
        }
        return all;
    }

    /// A plural noun in -а after a plural adjective: "Курильские острова".
    static List<String[]> pluralInA(String word) {
        String w = plain(word);
        String s = w.substring(0, w.length() - 1);
        return list(w, s + "ов", s + "ам", w, s + "ами", s + "ах");
    }

    static List<String[]> fixed(String word) {
        String w = plain(word);
        return list(w, w, w, w, w, w);
    }

    static boolean isMasculineInA(String given) {
        return MASCULINE_GIVEN.contains(plain(given));
    }

    private static List<String[]> list(String... forms) {
        return List.of(new String[][] {forms});
    }

    private static String[] forms(String... forms) {
        return forms;
    }

    private static String plain(String word) {
        return word.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е');
    }

    private static boolean ends(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }
}
