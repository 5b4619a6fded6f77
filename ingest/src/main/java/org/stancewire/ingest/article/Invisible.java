package org.stancewire.ingest.article;

/// Characters that show nothing and hide a word from whoever looks for it: soft hyphens, spaces
/// without width, marks of direction, byte order marks, tags. The two joiners stay where they shape
/// letters or pictures, and go between the letters of other scripts.
final class Invisible {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Invisible() {}

    /// The text without them; the very string where it has none.
    static String drop(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean drop = isOne(c) || isJoiner(c) && !joins(text, i, next);
            if (drop && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!drop && kept != null) {
                kept.appendCodePoint(c);
            }
            i = next;
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean isOne(int c) {
        return Character.getType(c) == Character.FORMAT && !isJoiner(c) && !isVisible(c)
                || c == 0x034F
                || c == 0x3164
                || c == 0x115F
                || c == 0x1160;
    }

    /// Signs that Unicode counts as format and that show: Arabic marks of number, year and verse.
    private static boolean isVisible(int c) {
        return c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x070F || c == 0x08E2;
    }

    private static boolean isJoiner(int c) {
        return c == NON_JOINER || c == JOINER;
    }

    private static boolean joins(String text, int at, int next) {
        return at > 0
                && next < text.length()
                && isJoined(text.codePointBefore(at))
                && isJoined(text.codePointAt(next));
    }

    /// Letters of scripts that join, and what stands for pictures.
    private static boolean isJoined(int c) {
        return c == 0xFE0F
                || Character.isEmoji(c) && c > 0x7F
                || switch (Character.UnicodeScript.of(c)) {
                    case LATIN, CYRILLIC, GREEK, COMMON, HAN, HIRAGANA, KATAKANA, HANGUL -> false;
                    default -> true;
                };
    }
}
