package org.stancewire.analysis.entity.name;

import java.util.HashMap;
import java.util.Map;

/// A Cyrillic word of any language in Russian letters, as Russian newspapers write its sounds.
final class CyrillicLetters {
    private static final Map<Character, String> RUSSIAN = new HashMap<>();

    static {
        String[] pairs =
                """
                і и ї и є е ґ г ў у ј й љ ль њ нь ћ ч ђ дж џ дж ѓ г ќ к ѕ дз
                ә а ғ г қ к ң н ө о ұ у ү у һ х ѝ и ѐ е
                """
                        .strip()
                        .split("\\s+");
        for (int i = 0; i < pairs.length; i += 2) {
            RUSSIAN.put(pairs[i].charAt(0), pairs[i + 1]);
        }
    }

    private CyrillicLetters() {}

    static boolean isCyrillic(String word) {
        return word.chars().anyMatch(c -> c >= 0x400 && c <= 0x52F);
    }

    /// @param lower in lower case
    /// @param language ISO 639-1: Bulgarian reads ъ and щ in its own way
    static String russian(String lower, String language) {
        boolean bulgarian = language.equals("bg");
        StringBuilder russian = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (bulgarian && c == 'ъ') {
                russian.append('а');
            } else if (bulgarian && c == 'щ') {
                russian.append("шт");
            } else {
                russian.append(RUSSIAN.getOrDefault(c, String.valueOf(c)));
            }
        }
        return russian.toString();
    }
}
