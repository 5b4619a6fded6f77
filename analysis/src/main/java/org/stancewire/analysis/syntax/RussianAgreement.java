package org.stancewire.analysis.syntax;

import java.util.List;

/// Whether a Russian noun phrase can be the subject of a verb, by number and gender.
final class RussianAgreement {
    private static final String CONSONANTS = "бвгджзйклмнпрстфхцчшщ";

    private final Parse parse;

    RussianAgreement(Parse parse) {
        this.parse = parse;
    }

    /// Whether number and gender of a verb's form do not speak against a subject.
    boolean agrees(Chunk chunk, String verb) {
        String word = parse.lower(chunk.phrase().head());
        if (chunk.isAcronym() || word.length() < 3) {
            return true;
        }
        char last = word.charAt(word.length() - 1);
        boolean consonant = CONSONANTS.indexOf(last) >= 0;
        if (RussianEndings.isPluralVerb(verb)) {
            return chunk.joined()
                    || last == 'ы'
                    || last == 'и'
                    || last == 'я'
                    || last == 'а'
                    || word.equals("они")
                    || word.equals("мы")
                    || last == 'е';
        }
        if (RussianEndings.isFeminineVerb(verb)) {
            return !consonant
                    || chunk.isName() && !RussianEndings.ends(word, "ин", "ов", "ев", "ий");
        }
        boolean isPast = RussianEndings.isPast(verb);
        if (isPast && verb.endsWith("л") || verb.endsWith("лся")) {
            return consonant
                    || last == 'ь'
                    || chunk.isName()
                            && !word.endsWith("ия")
                            && !RussianEndings.isSurnameGenitive(word);
        }
        return true;
    }

    /// "Иран осудила Франция": a masculine name before a feminine verb may be its object.
    boolean isDoubtful(List<Phrase> subjects, int verb) {
        String word = parse.lower(subjects.getFirst().head());
        char last = word.charAt(word.length() - 1);
        return subjects.size() == 1
                && RussianEndings.isFeminineVerb(parse.lower(verb))
                && CONSONANTS.indexOf(last) >= 0;
    }
}
