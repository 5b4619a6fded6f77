package org.stancewire.ingest.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The language that a source states, as ISO 639-1 where the language has such a code.
final class StatedLanguage {
    private static final Map<String, String> TWO_LETTERS = new HashMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            String current = Locale.of(code).getLanguage();
            TWO_LETTERS.put(code, current);
            TWO_LETTERS.put(Locale.of(code).getISO3Language(), current);
        }
    }

    private StatedLanguage() {}

    /// The code in `en`, `EN`, `en-US`, `en_US` or `eng`; null for `und`, which states nothing.
    /// Throws [IllegalArgumentException] for anything else.
    static @Nullable String of(String stated) {
        String usual = TWO_LETTERS.get(stated);
        if (usual != null) {
            return usual;
        }
        String[] tags = stated.strip().toLowerCase(Locale.ROOT).split("[-_]", -1);
        boolean wellFormed = Arrays.stream(tags).allMatch(tag -> tag.matches("[a-z0-9]{1,8}"));
        if (wellFormed && tags[0].equals("und")) {
            return null;
        }
        String two = TWO_LETTERS.get(tags[0]);
        if (wellFormed && two != null) {
            return two;
        }
        if (wellFormed && tags[0].matches("[a-z]{3}") && isKnown(tags[0])) {
            return tags[0];
        }
        throw new IllegalArgumentException("not a language code");
    }

    /// Whether the Java platform has an English name for it, as it has for the languages of CLDR.
    private static boolean isKnown(String code) {
        return !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
    }
}
