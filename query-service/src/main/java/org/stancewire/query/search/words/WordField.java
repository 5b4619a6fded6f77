package org.stancewire.query.search.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a word is looked for.
public enum WordField {
    /// Title and body; what is meant where no field is named.
    TEXT,
    TITLE,
    /// What somebody is quoted with.
    QUOTE,
    /// The names that an article calls its entities by, in any script; or an entity's id.
    ENTITY,
    /// The name of the source.
    SOURCE,
    /// The names of the authors.
    AUTHOR;

    /// As it is written in front of a word, without the colon.
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether its words stand in the text, so that they can be shown there.
    public boolean isInText() {
        return this == TEXT || this == TITLE || this == QUOTE;
    }

    static Optional<WordField> of(String prefix) {
        return Arrays.stream(values()).filter(f -> f.prefix().equals(prefix)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(f -> f.prefix() + ':').collect(Collectors.joining(", "));
    }
}
