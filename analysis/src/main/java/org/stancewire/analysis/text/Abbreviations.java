package org.stancewire.analysis.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words whose full stop does not end a sentence, in the languages we are asked to read.
final class Abbreviations {
    private static final String ENGLISH =
            "mr mrs ms dr prof rev hon st sen rep gov gen lt col maj capt sgt cpl adm cmdr brig jan feb"
                    + " apr jun jul aug sep sept oct nov dec vs jr sr messrs mt ft";
    private static final String RUSSIAN_AND_UKRAINIAN =
            "г гг им ул пр д стр св тов гр проф акад ген см ср напр руб коп тыс млн млрд обл пос вул ім"
                    + " пл пер кв деп чл";
    private static final String GERMAN_FRENCH_SPANISH =
            "bzw ca evtl ggf usw vgl abs nr str hr fr dipl ing hrsg mme mlle mm sra srta dña pág";

    private static final Set<String> ALL =
            Stream.of(ENGLISH, RUSSIAN_AND_UKRAINIAN, GERMAN_FRENCH_SPANISH)
                    .flatMap(words -> Arrays.stream(words.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    private Abbreviations() {}

    /// Whether `word`, in lower case and without its full stop, is one.
    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
