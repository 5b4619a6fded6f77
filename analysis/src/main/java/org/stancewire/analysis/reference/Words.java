package org.stancewire.analysis.reference;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.entity.RussianForms;
import org.stancewire.analysis.text.ListFile;

/// The words of one language that matter to references: `words-LANGUAGE.txt`.
final class Words {
    /// What a word does.
    enum Group {
        /// Names an office: "minister".
        OFFICE,
        /// Names what somebody does for a living: "singer". Used as an office is.
        CALLING,
        /// Says which office: "foreign", «обороны».
        PART,
        /// Makes another office of it: "vice", "former".
        STRICT,
        MAN,
        WOMAN,
        HUMAN,
        SPEAK,
        /// Begins another clause.
        BREAK,
        PREPOSITION,
        /// Begins a sentence whose subject comes after a comma.
        FRONT,
        /// Cannot follow "her" in the sense of "hers".
        NOT_POSSESSED,
        BE,
        /// Says that the office after it is no one's yet.
        NOT_BEFORE,
        /// "по его словам"
        SAYING,
        /// May follow a bare title.
        FOLLOW
    }

    private static final Set<Group> INFLECTED =
            Set.of(Group.OFFICE, Group.CALLING, Group.MAN, Group.WOMAN, Group.HUMAN);
    private static final Word NONE = new Word("", EnumSet.noneOf(Group.class));

    private final Map<String, Word> words = new HashMap<>();

    /// A form, the nominative of which it is, and what it does.
    record Word(String lemma, EnumSet<Group> groups) {
        boolean is(Group group) {
            return groups.contains(group);
        }
    }

    private Words() {}

    static Words load(String language) {
        Words all = new Words();
        for (String line : ListFile.lines(Words.class, "words-" + language + ".txt")) {
            String[] listed = line.split(" +");
            Group group = Group.valueOf(listed[0]);
            for (int i = 1; i < listed.length; i++) {
                all.add(listed[i], listed[i], group);
                if (language.equals("ru") && INFLECTED.contains(group)) {
                    for (String form : RussianForms.phrase(java.util.List.of(listed[i]))) {
                        all.add(form, listed[i], group);
                    }
                }
            }
        }
        return all;
    }

    private void add(String form, String lemma, Group group) {
        Word word = words.computeIfAbsent(form, f -> new Word(lemma, EnumSet.noneOf(Group.class)));
        word.groups().add(group);
        if (group == Group.CALLING) {
            word.groups().add(Group.OFFICE);
        }
    }

    Word word(String lower) {
        Word word = words.get(lower);
        if (word == null && lower.indexOf('ё') >= 0) {
            word = words.get(lower.replace('ё', 'е'));
        }
        return word == null ? NONE : word;
    }
}
