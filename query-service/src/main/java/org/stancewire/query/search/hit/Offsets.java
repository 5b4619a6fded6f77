package org.stancewire.query.search.hit;

import java.util.Locale;
import org.stancewire.contract.Spanned;

/// What the offsets of an answer count. Ours are UTF-16 code units; the strings of Python, Go's
/// runes and most databases count code points, which differ after the first emoji. For one text.
public final class Offsets {
    private final int[] points;

    /// What is counted.
    public enum Unit {
        UTF16,
        CODEPOINTS;

        /// As it is asked for.
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Those of a text in a unit.
    public Offsets(String text, Unit unit) {
        boolean same = unit == Unit.UTF16 || text.chars().noneMatch(c -> isSurrogate(c));
        points = same ? new int[0] : count(text);
    }

    private static boolean isSurrogate(int c) {
        return Character.isSurrogate((char) c);
    }

    private static int[] count(String text) {
        int[] points = new int[text.length() + 1];
        for (int i = 1; i < points.length; i++) {
            boolean inside =
                    i < text.length()
                            && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            points[i] = points[i - 1] + (inside ? 0 : 1);
        }
        return points;
    }

    /// The start of a place.
    public int start(Spanned place) {
        return of(place.start());
    }

    /// The end of a place, which is no part of it.
    public int end(Spanned place) {
        return of(place.end());
    }

    private int of(int offset) {
        return points.length == 0 ? offset : points[offset];
    }
}
