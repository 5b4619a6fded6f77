package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Leads the name of a place in one word back to the nominative: the preposition before it says
/// which cases it may have, its ending which nominatives it may come from.
final class RussianPlaceLemma {
    private static final int NOMINATIVE = 0;
    private static final int GENITIVE = 1;
    private static final int DATIVE = 2;
    private static final int ACCUSATIVE = 3;
    private static final int INSTRUMENTAL = 4;
    private static final int PREPOSITIONAL = 5;

    private static final Map<String, List<Integer>> CASES_AFTER = new HashMap<>();

    static {
        after("в во на о об", PREPOSITIONAL, ACCUSATIVE);
        after("при", PREPOSITIONAL);
        after("к ко", DATIVE);
        after("по", DATIVE, PREPOSITIONAL);
        after("через про", ACCUSATIVE);
        after("под за", INSTRUMENTAL, ACCUSATIVE);
        after("над перед между", INSTRUMENTAL);
        after("с со", GENITIVE, INSTRUMENTAL);
        after("из от до у без для около возле близ после вокруг против кроме среди", GENITIVE);
    }

    /// What the ending of an adjective leaves; some nouns have the same endings.
    private static final Map<String, List<Integer>> CASES_BESIDE =
            Map.of(
                    "ого", List.of(GENITIVE, ACCUSATIVE),
                    "ому", List.of(DATIVE),
                    "ым", List.of(INSTRUMENTAL, DATIVE),
                    "им", List.of(INSTRUMENTAL, DATIVE),
                    "ом", List.of(PREPOSITIONAL, INSTRUMENTAL, GENITIVE, NOMINATIVE),
                    "ую", List.of(ACCUSATIVE));

    private static final List<Integer> ALL_CASES =
            List.of(NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, PREPOSITIONAL);

    /// Which cases and nominatives of a noun agree with an adjective.
    private record Agreement(Pattern adjective, List<Integer> cases, Pattern nominative) {
        static Agreement of(String adjective, String nominative, Integer... cases) {
            return new Agreement(
                    Pattern.compile(adjective), List.of(cases), Pattern.compile(nominative));
        }
    }

    private static final Pattern ANY = Pattern.compile(".*");
    private static final List<Agreement> AGREEMENTS =
            List.of(
                    Agreement.of(".*[ое]го", ".*[^аяыи]", GENITIVE),
                    Agreement.of(".*[ое]му", ".*[^аяыи]", DATIVE),
                    Agreement.of(".*[ое]м", ".*[^аяыи]", PREPOSITIONAL),
                    Agreement.of(".*[ыи]й", ".*[^аяыиое]", NOMINATIVE),
                    Agreement.of(".*[ое]е", ".*[ое]", NOMINATIVE),
                    Agreement.of(".*(ая|яя)", ".*[аяь]", NOMINATIVE),
                    Agreement.of(".*(ую|юю)", ".*[аяь]", ACCUSATIVE),
                    Agreement.of(
                            ".*[ое]й", ".*[аяь]", GENITIVE, DATIVE, INSTRUMENTAL, PREPOSITIONAL),
                    Agreement.of(".*[ыи]е", ".*[ыи]", NOMINATIVE),
                    Agreement.of(".*[ыи]х", ".*[ыи]", GENITIVE, PREPOSITIONAL),
                    Agreement.of(".*[ыи]ми", ".*[ыи]", INSTRUMENTAL),
                    Agreement.of(".*[ыи]м", ".*[^ая]", INSTRUMENTAL, DATIVE));

    private static final List<String> ENDINGS =
            List.of(
                    "ого", "его", "ому", "ему", "ами", "ями", "ыми", "ими", "ым", "им", "ом", "ем",
                    "ой", "ей", "ую", "юю", "ах", "ях", "ам", "ям", "ов", "ев", "ых", "их", "ью",
                    "ии", "ию", "ием", "ия", "а", "у", "е", "ы", "и", "ю", "я", "");
    private static final List<String> NOMINATIVES =
            List.of(
                    "", "а", "о", "я", "ь", "е", "ы", "и", "й", "ый", "ий", "ой", "ая", "ое", "яя",
                    "ее", "ия", "ие", "ые");

    private static final Pattern ADJECTIVE =
            Pattern.compile(".*(ск|цк|н|р|т|в|м|л|жн|ч|хн)(ий|ый|ой|ая|ое|яя|ее|ые)|.*[сц]кие");
    private static final Pattern FIXED = Pattern.compile(".*[уюэ]");
    private static final Pattern OPTIONAL = Pattern.compile(".*[оеи]");
    private static final Pattern COMMON =
            Pattern.compile(".*(.ия|.{2,}[ое]во|.{2,}ино|[сц]кое|[сц]кая|[сц]кий)");
    private static final Pattern CONSONANT = Pattern.compile(".*[бвгджзклмнпрстфхцчшй]");
    private static final Pattern CLUSTER = Pattern.compile(".*[бвгджзклмнпрстфхцчш]{3}");
    private static final Pattern USUAL =
            Pattern.compile(".*(ый|ий|ой|ое|ая|[бвгджзклмнпрстфхцчш]а|[лнрвмт]ь)");
    private static final Pattern RARE = Pattern.compile(".*([ыи]|[лнрь]я)");
    private static final Pattern PLACE_ENDING =
            Pattern.compile(
                    ".*(ск|цк|град|бург|поль|стан|таун|вилл|форд|тон|лэнд|фельд|штадт|абад)");
    private static final Pattern OBLIQUE =
            Pattern.compile(".*(ах|ях|ам|ям|ами|ями|ого|ему|ому|ую)");
    private static final Pattern IMPOSSIBLE =
            Pattern.compile(
                    ".*([жшчщгкх]ы|[аеиоуэюя]ы|[еоуэ]и|[ая]хи|[бвгджзклмнпрстфхцчшщ]й)|.*[жшчщцгкх]я");

    private RussianPlaceLemma() {}

    private static void after(String prepositions, Integer... cases) {
        for (String preposition : prepositions.split(" ")) {
            CASES_AFTER.put(preposition, List.of(cases));
        }
    }

    /// The likeliest nominative, in lower case.
    ///
    /// @param word in lower case, ё as е
    /// @param before the word before it, or the empty string
    /// @param seen the capitalised words of the text, in lower case
    static String of(String word, String before, Set<String> seen) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            String tail = of(word.substring(hyphen + 1), before, Set.of());
            return word.substring(0, hyphen + 1) + tail;
        }
        List<Integer> cases = casesAfter(before.toLowerCase(Locale.ROOT));
        String best = best(word, cases, ANY, !before.isEmpty(), seen);
        return best == null ? word : best;
    }

    /// The likeliest nominative of a noun that agrees with an adjective before it, or null.
    static @Nullable String beside(String word, String adjective, Set<String> seen) {
        for (Agreement one : AGREEMENTS) {
            if (one.adjective().matcher(adjective).matches()) {
                return best(word, one.cases(), one.nominative(), true, seen);
            }
        }
        return null;
    }

    private static @Nullable String best(
            String word, List<Integer> cases, Pattern nominative, boolean after, Set<String> seen) {
        boolean told = cases.size() < ALL_CASES.size();
        String best = null;
        int most = Integer.MIN_VALUE;
        for (String lemma : candidates(word)) {
            if (!nominative.matcher(lemma).matches()) {
                continue;
            }
            for (String[] paradigm : paradigms(lemma)) {
                for (int c : cases) {
                    if (!paradigm[c].equals(word)) {
                        continue;
                    }
                    int weight =
                            4 * timesSeen(paradigm, seen, word) + likely(lemma, c, told, after);
                    if (weight > most) {
                        most = weight;
                        best = lemma;
                    }
                }
            }
        }
        return best;
    }

    /// The cases that a preposition or an adjective of the same case leaves.
    private static List<Integer> casesAfter(String before) {
        List<Integer> cases = CASES_AFTER.get(before);
        if (cases == null && before.length() > 4) {
            int end = before.length();
            cases =
                    CASES_BESIDE.get(
                            before.endsWith("ого") || before.endsWith("ому")
                                    ? before.substring(end - 3)
                                    : before.substring(end - 2));
        }
        return cases == null ? ALL_CASES : cases;
    }

    private static int timesSeen(String[] paradigm, Set<String> seen, String word) {
        Set<String> forms = new LinkedHashSet<>(List.of(paradigm));
        int times = 0;
        for (String form : forms) {
            times += !form.equals(word) && seen.contains(form) ? 1 : 0;
        }
        return times;
    }

    private static List<String> candidates(String word) {
        List<String> all = new ArrayList<>();
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 2) {
                String stem = word.substring(0, word.length() - ending.length());
                for (String nominative : NOMINATIVES) {
                    if (!all.contains(stem + nominative)) {
                        all.add(stem + nominative);
                    }
                }
            }
        }
        return all;
    }

    private static List<String[]> paradigms(String lemma) {
        if (ADJECTIVE.matcher(lemma).matches()) {
            return RussianWord.adjective(lemma);
        }
        if (FIXED.matcher(lemma).matches()) {
            return RussianWord.fixed(lemma);
        }
        List<String[]> all = new ArrayList<>(RussianWord.noun(lemma, false));
        if (OPTIONAL.matcher(lemma).matches()) {
            // As often as not these are not declined.
            all.addAll(RussianWord.fixed(lemma));
        }
        return all;
    }

    /// How likely a nominative is as the name of a place, and its case.
    ///
    /// @param told whether a preposition tells the case
    /// @param after whether a word stands before it, so that it may be the genitive of that
    private static int likely(String lemma, int c, boolean told, boolean after) {
        return switch (c) {
                    case NOMINATIVE -> after ? 2 : 4;
                    case GENITIVE -> 2;
                    // A preposition is never far.
                    case PREPOSITIONAL -> told ? 0 : after ? -3 : -8;
                    default -> 0;
                }
                + likely(lemma);
    }

    private static int likely(String lemma) {
        if (OBLIQUE.matcher(lemma).matches() || IMPOSSIBLE.matcher(lemma).matches()) {
            return -8;
        }
        if (PLACE_ENDING.matcher(lemma).matches()) {
            return 5;
        }
        if (COMMON.matcher(lemma).matches()) {
            return 4;
        }
        if (CONSONANT.matcher(lemma).matches()) {
            return CLUSTER.matcher(lemma).matches() ? 0 : 3;
        }
        if (USUAL.matcher(lemma).matches()) {
            return 2;
        }
        return RARE.matcher(lemma).matches() ? 1 : 0;
    }
}
