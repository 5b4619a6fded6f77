package org.stancewire.training.entity;

import java.util.List;

/// How the model of one language is learned.
///
/// @param sources what it learns from
/// @param watched files, not learned from, on which the training prints figures
/// @param epochs passes over all sources
record Recipe(String language, List<Source> sources, List<String> watched, int epochs) {
    static final int BATCH = 16;
    static final float RATE = 0.002f;
    static final int WARM_UP = 300;
    static final float ROWS = 0.2f;
    static final float VALUES = 0.3f;
    static final float VECTORS = 0.1f;

    /// @param file in the folder of data, or of what the teacher labelled
    /// @param times how often each sentence comes in one pass
    /// @param silver whether the labels are automatic
    record Source(String file, int times, boolean silver) {}

    static final Recipe ENGLISH =
            new Recipe(
                    "en",
                    List.of(
                            new Source("entities/en/ewt-train.ndjson", 2, false),
                            new Source("entities/en/wikigold.ndjson", 1, false),
                            new Source("entities/en/crossner-politics-train.ndjson", 2, false),
                            new Source("entities/en/crossner-politics-dev.ndjson", 2, false),
                            new Source("silver.en.ndjson", 1, true)),
                    List.of(
                            "entities/en/ewt-dev.ndjson",
                            "entities/en/crossner-politics-test.ndjson"),
                    5);

    static final Recipe RUSSIAN =
            new Recipe(
                    "ru",
                    List.of(
                            new Source("entities/ru/factrueval-dev.ndjson", 15, false),
                            new Source("entities/ru/ruattitudes-silver.ndjson", 1, true)),
                    List.of("entities/ru/factrueval-test.ndjson"),
                    4);
}
