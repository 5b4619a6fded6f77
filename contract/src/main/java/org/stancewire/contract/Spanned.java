package org.stancewire.contract;

/// Something that stands at a half-open range `[start,end)` of an article's text, in UTF-16 code
/// units.
public interface Spanned {
    int start();

    int end();

    /// The words at this place. Throws [IndexOutOfBoundsException] when the text is shorter.
    default String in(String text) {
        return text.substring(start(), end());
    }

    /// Whether `other` lies wholly inside this.
    default boolean contains(Spanned other) {
        return start() <= other.start() && other.end() <= end();
    }

    /// Whether the two share at least one code unit.
    default boolean overlaps(Spanned other) {
        return start() < other.end() && other.start() < end();
    }

    /// The bare range.
    default Span span() {
        return new Span(start(), end());
    }

    /// Throws [IllegalArgumentException] unless `0 <= start < end`.
    static void check(int start, int end) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a span needs 0 <= start < end, got [" + start + "," + end + ")");
        }
    }
}
