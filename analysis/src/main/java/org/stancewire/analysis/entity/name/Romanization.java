package org.stancewire.analysis.entity.name;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;

/// Names in Greek, Georgian and Arabic letters in Latin ones, by the tables of CLDR: Greek as the
/// United Nations have it (ELOT 743), Georgian by the national system of 2002, Arabic letter by
/// letter (ISO 233) without the short vowels that nobody writes. Other scripts stay. The first word
/// that needs a table has it read.
public final class Romanization {
    private static final class Greek {
        private static final Transliterator TABLE =
                Transliterator.getInstance("Greek-Latin/UNGEGN");
    }

    private static final class Georgian {
        private static final Transliterator TABLE =
                Transliterator.getInstance("Georgian-Latin/BGN");
    }

    private static final class Arabic {
        private static final Transliterator TABLE = Transliterator.getInstance("Arabic-Latin");
    }

    private Romanization() {}

    /// A word in lower case, in plain Latin letters where it is in one of these three scripts.
    public static String of(String word) {
        Transliterator table =
                switch (UnicodeScript.of(word.codePointAt(0))) {
                    case GREEK -> Greek.TABLE;
                    case GEORGIAN -> Georgian.TABLE;
                    case ARABIC -> Arabic.TABLE;
                    default -> null;
                };
        return table == null
                ? word
                : LatinLetters.plain(LatinLetters.of(table.transliterate(word))).replace("'", "");
    }
}
