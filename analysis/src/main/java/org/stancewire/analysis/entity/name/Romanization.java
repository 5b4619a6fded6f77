package org.stancewire.analysis.entity.name;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;

/// Names in Greek, Georgian and Arabic letters in Latin ones, by the tables of CLDR: Greek as the
/// United Nations have it (ELOT 743), Georgian by the national system of 2002, Arabic letter by
/// letter (ISO 233) without the short vowels that nobody writes. Other scripts stay.
public final class Romanization {
    private static final Transliterator GREEK = Transliterator.getInstance("Greek-Latin/UNGEGN");
    private static final Transliterator GEORGIAN = Transliterator.getInstance("Georgian-Latin/BGN");
    private static final Transliterator ARABIC = Transliterator.getInstance("Arabic-Latin");

    private Romanization() {}

    /// A word in lower case, in plain Latin letters where it is in one of these three scripts.
    public static String of(String word) {
        Transliterator table =
                switch (UnicodeScript.of(word.codePointAt(0))) {
                    case GREEK -> GREEK;
                    case GEORGIAN -> GEORGIAN;
                    case ARABIC -> ARABIC;
                    default -> null;
                };
        return table == null
                ? word
                : LatinLetters.plain(LatinLetters.of(table.transliterate(word))).replace("'", "");
    }
}
