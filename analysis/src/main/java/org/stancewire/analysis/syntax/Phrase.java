package org.stancewire.analysis.syntax;

/// A noun phrase: tokens `start` to `end` (exclusive) of a sentence.
///
/// @param head the token that the phrase is about
public record Phrase(int start, int end, int head) {
    public Phrase {
        if (start > head || head >= end) {
            throw new IllegalArgumentException("head " + head + " of [" + start + "," + end + ")");
        }
    }
}
