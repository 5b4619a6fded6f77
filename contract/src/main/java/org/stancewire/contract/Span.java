package org.stancewire.contract;

/// A half-open range `[start,end)` of an article's text, in UTF-16 code units.
public record Span(int start, int end) implements Spanned {
    public Span {
        Spanned.check(start, end);
    }

    @Override
    public Span span() {
        return this;
    }
}
