package org.stancewire.training.syntax;

import java.util.List;

/// How the parser of one language is learned.
///
/// @param sources treebanks to learn from
/// @param watched treebanks to measure on
/// @param holdout every so many sentences of the sources, two blocks of ten are measured on and not
///     learned from; 0 for none
record Recipe(
        String language,
        List<Source> sources,
        List<String> watched,
        boolean holdsOut,
        int tagBits,
        int moveBits,
        int labelBits,
        int tagEpochs,
        int epochs) {
    static final long SEED = 11;

    /// Shares of the features that are left out at random, so that no single one is relied on.
    static final double THIN_TAGS = 0.3;

    static final double THIN_MOVES = 0.15;
    static final double THIN_LABELS = 0.25;

    /// In how many parts the sources are cut to tag each part by a tagger of the others.
    static final int PARTS = 5;

    /// @param times how often each sentence comes in one pass
    record Source(String file, int times) {}

    static final Recipe ENGLISH =
            new Recipe(
                    "en",
                    List.of(
                            new Source("syntax/en/ewt-train.conllu.gz", 1),
                            new Source("syntax/en/gum-news-interview.conllu.gz", 1)),
                    List.of("syntax/en/ewt-dev.conllu.gz", "syntax/en/ewt-test.conllu.gz"),
                    false,
                    15,
                    18,
                    15,
                    8,
                    12);

    static final Recipe RUSSIAN =
            new Recipe(
                    "ru",
                    List.of(
                            new Source("syntax/ru/gsd.conllu.gz", 1),
                            new Source("syntax/ru/taiga.conllu.gz", 1)),
                    List.of(),
                    true,
                    16,
                    18,
                    15,
                    8,
                    15);
}
