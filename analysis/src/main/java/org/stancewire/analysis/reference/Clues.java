package org.stancewire.analysis.reference;

import java.util.Set;
import java.util.regex.Pattern;
import org.stancewire.analysis.entity.Gender;
import org.stancewire.analysis.reference.Words.Group;

/// What the words around a name say of who it is.
final class Clues {
    private static final Set<String> MALE =
            Set.of(
                    "mr",
                    "mr.",
                    "sir",
                    "lord",
                    "king",
                    "prince",
                    "emperor",
                    "baron",
                    "duke",
                    "pope",
                    "congressman",
                    "chairman",
                    "spokesman",
                    "господин",
                    "г-н",
                    "король",
                    "принц");
    private static final Set<String> FEMALE =
            Set.of(
                    "mrs",
                    "mrs.",
                    "ms",
                    "ms.",
                    "miss",
                    "lady",
                    "dame",
                    "queen",
                    "princess",
                    "baroness",
                    "duchess",
                    "congresswoman",
                    "chairwoman",
                    "spokeswoman",
                    "madame",
                    "actress",
                    "госпожа",
                    "королева",
                    "принцесса",
                    "актриса",
                    "певица",
                    "журналистка",
                    "супруга",
                    "жена",
                    "дочь");

    private static final Pattern SHE_DID = Pattern.compile("[а-яё]+[аеиоуыяё]ла(сь)?");
    private static final Pattern HE_DID = Pattern.compile("[а-яё]+[аеиоуыяё]л(ся)?");

    private Clues() {}

    /// By the word before the name, or by the verb after it («Нуланд заявила»).
    static Gender gender(Line line, int from, int to) {
        String before = line.lower(from - 1);
        if (MALE.contains(before)) {
            return Gender.MALE;
        }
        if (FEMALE.contains(before)) {
            return Gender.FEMALE;
        }
        String after = line.lower(to);
        if (line.is(from - 1, Group.PREPOSITION) || after.length() < 4) {
            return Gender.UNKNOWN;
        }
        boolean begins = from == 0 || !Character.isLetter(before.charAt(0));
        if (!begins && !line.is(to, Group.SPEAK)) {
            // «после ухода Чхеидзе появилась»: another word may be the subject.
            return Gender.UNKNOWN;
        }
        if (SHE_DID.matcher(after).matches()) {
            return Gender.FEMALE;
        }
        if (HE_DID.matcher(after).matches()) {
            return Gender.MALE;
        }
        return Gender.UNKNOWN;
    }

    /// Whether the noun at a token only describes a named person: "the lawyer John Smith", "John
    /// Smith, a lawyer", "John Smith is a lawyer", "as a lawyer", "lawyer-turned-…".
    static boolean isSameAsNamed(Line line, int t, Names names) {
        int next = t + 1;
        while (next < line.size() && next < t + 4 && line.is(next, Group.OFFICE)) {
            next++;
        }
        if (names.isPerson(line.mention(next))
                || line.lower(next).equals(",") && names.isPerson(line.mention(next + 1))) {
            return true;
        }
        for (int i = t - 1; i >= 0 && i >= t - 6; i--) {
            if (line.is(i, Group.BE) || line.lower(i).equals("as")) {
                return true;
            }
            if (line.lower(i).equals(",")) {
                return names.isPerson(line.mention(i - 1));
            }
            boolean inside = line.mention(i) == Line.NONE || names.isThing(line.mention(i));
            if (!inside || line.is(i, Group.SPEAK) || line.is(i, Group.BREAK)) {
                return false;
            }
        }
        return false;
    }
}
