package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stancewire.analysis.entity.RussianWords.GivenName;
import org.stancewire.analysis.entity.name.RussianNames;

/// Leads a person's name of any case back to the nominative: its words must agree in case and
/// gender, and of the readings left that one holds whose forms the text has, whose words are known
/// names, and whose surname looks like one.
final class RussianPersonLemma {
    private static final int CASES = 6;
    private static final int SEEN = 2;
    private static final int LISTED = 3;
    private static final int KNOWN = 2;
    private static final Pattern PATRONYMIC =
            Pattern.compile(".{2,}(ович|евич|йович|ьич)(а|у|ем|е)?|.{2,}[вч]н(а|ы|е|у|ой)");
    private static final Pattern HIS =
            Pattern.compile(
                    ".*(ов|ев|ин|ын|ский|цкий|ской|цкой|ной|той|ко|ян|дзе|швили|ук|юк|ич|ец|ман|сон|ер|дт)");
    private static final Pattern HERS =
            Pattern.compile(".*(ова|ева|ина|ына|ская|цкая|ная|вна|чна)");
    private static final Pattern OPEN = Pattern.compile(".*([оеиуыюэ]|[ыи]х|[иеоуэ]а)");
    private static final Pattern OBLIQUE = Pattern.compile(".*(ой|ую|ого|ому|ым|ом|ем|[уюыие])");

    private final Set<String> seen;

    /// One nominative that a word may have in one case.
    private record Reading(String lemma, boolean female, int weight) {}

    /// @param seen the names of the text as they stand there, in lower case
    RussianPersonLemma(Set<String> seen) {
        this.seen = seen;
    }

    /// The nominative in lower case, without the patronymic; the words themselves where nothing
    /// fits.
    ///
    /// @param words in lower case, ё as е, a given name first
    /// @param known the given names of which the first may be a form; empty if unlisted
    List<String> of(List<String> words, List<GivenName> known) {
        List<String> best = withoutPatronymic(words);
        String itself = words.getFirst() + " " + words.getLast();
        int most = Integer.MIN_VALUE;
        for (int c = 0; c < CASES; c++) {
            List<Reading> surnames = new ArrayList<>();
            surnames.addAll(surnames(words.getLast(), false, c));
            surnames.addAll(surnames(words.getLast(), true, c));
            for (Reading given : given(words.getFirst(), known, c)) {
                for (Reading surname : surnames) {
                    if (given.female() != surname.female()) {
                        continue;
                    }
                    int weight = given.weight() + surname.weight();
                    weight +=
                            c == 0 && (given.weight() >= 0 && !given.female() || !known.isEmpty())
                                    ? 1
                                    : 0;
                    weight += SEEN * timesSeen(given, surname, itself);
                    List<String> name = name(given, words, c, surname);
                    weight += name.size() > 2 && seen.contains(String.join(" ", name)) ? SEEN : 0;
                    if (weight > most) {
                        most = weight;
                        best = name;
                    }
                }
            }
        }
        return best;
    }

    private static List<String> withoutPatronymic(List<String> words) {
        List<String> all = new ArrayList<>(words);
        if (all.size() > 2) {
            all.subList(1, all.size() - 1).removeIf(word -> PATRONYMIC.matcher(word).matches());
        }
        return all;
    }

    private List<String> name(Reading given, List<String> words, int c, Reading surname) {
        List<String> name = new ArrayList<>();
        name.add(given.lemma());
        for (String word : words.subList(1, words.size() - 1)) {
            if (!PATRONYMIC.matcher(word).matches() && word.indexOf('.') < 0) {
                name.add(middle(word, given.female(), c));
            }
        }
        name.add(surname.lemma());
        return name;
    }

    private String middle(String word, boolean female, int c) {
        String best = word;
        int most = -1;
        for (Reading one : given(word, List.of(), c)) {
            if (one.female() == female && one.weight() > most) {
                most = one.weight();
                best = one.lemma();
            }
        }
        return best;
    }

    /// In how many other forms the text has this name.
    private int timesSeen(Reading given, Reading surname, String itself) {
        int times = 0;
        Set<String> surnames = new HashSet<>();
        for (String form :
                RussianForms.person(List.of(given.lemma(), surname.lemma()), 1, given.female())) {
            times += !form.equals(itself) && seen.contains(form) ? 1 : 0;
            surnames.add(form.substring(form.indexOf(' ') + 1));
        }
        for (String form : surnames) {
            times += seen.contains(form) ? 1 : 0;
        }
        return times;
    }

    private static List<Reading> given(String word, List<GivenName> known, int c) {
        List<Reading> all = new ArrayList<>();
        for (GivenName one : known) {
            boolean declinesAsHers = one.female() && !RussianWord.isMasculineInA(one.lemma());
            if (has(RussianWord.givenName(one.lemma(), declinesAsHers), c, word)) {
                all.add(new Reading(plain(one.lemma()), one.female(), LISTED));
            }
        }
        if (!known.isEmpty()) {
            return all;
        }
        if (word.indexOf('.') >= 0 || word.length() == 1) {
            return List.of(new Reading(word, false, 0), new Reading(word, true, 0));
        }
        for (String lemma : RussianLemma.candidates(word)) {
            if (has(RussianForms.hyphenated(lemma, false, false), c, word)) {
                int weight = weight(lemma, word);
                boolean open = ends(lemma, "ая");
                // The genitive of a man is commoner than a name in -а that nobody knows.
                all.add(new Reading(lemma, false, open && weight == 0 ? -1 : weight));
                if (open) {
                    all.add(new Reading(lemma, true, weight - 1));
                }
            }
        }
        boolean isKnown = RussianNames.contains(word);
        if (OPEN.matcher(word).matches() || isKnown && word.endsWith("а")) {
            all.add(new Reading(word, false, weight(word, word)));
        }
        if (!ends(word, "аяуюе") || isKnown && !ends(word, "ая")) {
            all.add(new Reading(word, true, weight(word, word) - 1));
        }
        return all;
    }

    /// A known name weighs more, one that is left in an ending of another case less.
    private static int weight(String lemma, String word) {
        if (RussianNames.contains(lemma)) {
            return KNOWN;
        }
        return lemma.equals(word) && OBLIQUE.matcher(lemma).matches() ? -1 : 0;
    }

    private static List<Reading> surnames(String word, boolean female, int c) {
        List<Reading> all = new ArrayList<>();
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            String front = word.substring(0, hyphen);
            List<Reading> fronts = new ArrayList<>();
            fronts.add(new Reading(front, female, 0));
            if (front.length() > 3) {
                fronts.addAll(surnames(front, female, c));
            }
            for (Reading second : surnames(word.substring(hyphen + 1), female, c)) {
                for (Reading first : fronts) {
                    all.add(
                            new Reading(
                                    first.lemma() + "-" + second.lemma(),
                                    female,
                                    Math.max(first.weight(), 0) + second.weight()));
                }
            }
            return all;
        }
        for (String lemma : RussianLemma.candidates(word)) {
            if (has(RussianWord.surname(lemma, female), c, word)) {
                int shape = (female ? HERS : HIS).matcher(lemma).matches() ? 2 : 0;
                all.add(new Reading(lemma, female, weight(lemma, word) + shape));
            }
        }
        boolean fixed =
                word.endsWith("а")
                        && !HERS.matcher(word).matches()
                        && RussianNames.contains(word)
                        && !RussianNames.contains(word.substring(0, word.length() - 1));
        if (!female && (fixed || OPEN.matcher(word).matches())) {
            all.add(new Reading(word, false, weight(word, word)));
        }
        return all;
    }

    private static boolean has(List<String[]> paradigms, int c, String form) {
        for (String[] paradigm : paradigms) {
            if (paradigm[c].equals(form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String word, String letters) {
        return letters.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String plain(String word) {
        return word.replace('ё', 'е');
    }
}
