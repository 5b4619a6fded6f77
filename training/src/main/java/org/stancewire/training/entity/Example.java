package org.stancewire.training.entity;

import org.jspecify.annotations.Nullable;

/// A sentence to learn from.
///
/// @param text the place of its text in the corpus
/// @param start of each word, in UTF-16 code units of the text
/// @param rows the rows of each word's features
/// @param vectors of each word, or null
/// @param labels as of [org.stancewire.analysis.sequence.Labels]
@SuppressWarnings("ArrayRecordComponent")
record Example(
        int text,
        int[] start,
        int[] end,
        int[][] rows,
        float[] @Nullable [] vectors,
        int[] labels) {
    int size() {
        return labels.length;
    }
}
