package org.stancewire.training.frames;

import java.util.Locale;

/// What to print besides the figures.
enum Show {
    MISSED("the labelled stances that no frame finds, with their text"),
    WRONG("what frames state and the labels do not, with its text and the frame"),
    RIGHT("the labelled stances that a frame finds, with their text and the frame"),
    RULES("each class of rule: how often right, how often fired (the form of precision-*.txt)"),
    WORDS("the same for each frame in each construction");

    private final String meaning;

    Show(String meaning) {
        this.meaning = meaning;
    }

    String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }
}
