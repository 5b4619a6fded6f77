package org.stancewire.analysis.syntax;

import java.util.Set;
import org.stancewire.analysis.syntax.RussianEndings.Case;

/// Which neighbouring nominal words of a Russian sentence belong together: an adjective to its
/// noun, the words of one name, a genitive to what it hangs on.
final class RussianNouns {
    private final Parse parse;

    RussianNouns(Parse parse) {
        this.parse = parse;
    }

    Set<Case> cases(int i) {
        return RussianEndings.cases(parse.token(i).form());
    }

    boolean isAcronym(int i) {
        String form = parse.token(i).form();
        return form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
    }

    /// The head of the phrase that begins at `start`: the last of its adjectives and names.
    int head(int start, int end) {
        int head = start;
        while (head + 1 < end && isBeforeNoun(head)) {
            head++;
        }
        while (head + 1 < end && isOneName(head)) {
            head++;
        }
        return head;
    }

    /// The token after the last genitive that hangs on the head.
    int endOfGenitives(int head, int end) {
        int stop = head + 1;
        while (stop < end && parse.is(stop, WordClass.NOMINAL)) {
            int last = head(stop, end);
            Set<Case> cases = cases(last);
            boolean isNextName =
                    parse.token(head).isCapitalized()
                            && parse.token(stop).isCapitalized()
                            && cases.contains(Case.NOM);
            if (!cases.contains(Case.GEN) || isNextName || isNominativeName(last)) {
                return stop;
            }
            stop = last + 1;
        }
        return stop;
    }

    private boolean isBeforeNoun(int i) {
        return parse.is(i, WordClass.DETERMINER)
                || parse.is(i + 1, WordClass.NOMINAL)
                        && RussianEndings.isAdjective(parse.lower(i))
                        && !(parse.token(i).isCapitalized()
                                && !parse.token(i + 1).isCapitalized()
                                && i > 0)
                || parse.is(i + 1, WordClass.HYPHEN)
                || parse.is(i, WordClass.HYPHEN);
    }

    private boolean isOneName(int i) {
        return parse.is(i + 1, WordClass.HYPHEN)
                || parse.is(i, WordClass.HYPHEN)
                || parse.is(i + 1, WordClass.NOMINAL)
                        && parse.token(i).isCapitalized()
                        && parse.token(i + 1).isCapitalized()
                        && !isAcronym(i)
                        && !isAcronym(i + 1)
                        && (cases(i).contains(Case.NOM) == cases(i + 1).contains(Case.NOM)
                                || isInflectedBefore(i));
    }

    /// "Терезу Мэй": a woman's name that is inflected, before a surname that is not.
    boolean isInflectedBefore(int i) {
        String name = parse.lower(i);
        String surname = parse.lower(i + 1);
        if (!parse.token(i).isCapitalized()
                || !parse.token(i + 1).isCapitalized()
                || isAcronym(i + 1)
                || name.length() < 3
                || surname.length() < 3) {
            return false;
        }
        char last = surname.charAt(surname.length() - 1);
        return "бвгджзклмнпрстфхцчшщьй".indexOf(last) >= 0
                && RussianEndings.ends(name, "у", "ой", "ей", "е", "ы")
                && !RussianEndings.ends(name, "ию", "ией");
    }

    /// "президент Путин": a name in the nominative after a noun is no genitive of it.
    private boolean isNominativeName(int last) {
        String word = parse.lower(last);
        char c = word.charAt(word.length() - 1);
        return parse.token(last).isCapitalized()
                && !isAcronym(last)
                && "бвгджзйклмнпрстфхцчшщь".indexOf(c) >= 0;
    }
}
