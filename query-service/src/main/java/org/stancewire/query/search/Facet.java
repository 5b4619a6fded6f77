package org.stancewire.query.search;

import java.util.Arrays;
import java.util.stream.Collectors;

/// By what articles are counted. Each is named as the parameter that asks for one of its values.
public enum Facet {
    SOURCE("source"),
    LANGUAGE("language"),
    SUBSCRIPTION("subscription"),
    TYPE("type"),
    ENTITY("entity"),
    /// Of the stances that the question asks for; without any, of those that are shown.
    HOLDER("holder"),
    /// Of the same stances.
    TARGET("target"),
    /// Of the same stances.
    POLARITY("polarity"),
    /// Of the same stances.
    BASIS("basis"),
    TONE("tone"),
    QUOTED("quoteBy");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /// The parameter of a question that its values are asked for with.
    public String parameter() {
        return parameter;
    }

    /// Whether its values are ids of entities.
    public boolean isOfEntities() {
        return this == ENTITY || this == HOLDER || this == TARGET || this == QUOTED;
    }

    /// Whether each stance of an article has a value of its own.
    public boolean isOfStances() {
        return this == HOLDER || this == TARGET || this == POLARITY || this == BASIS;
    }

    /// Reads its name. Throws [IllegalArgumentException] that names those there are.
    public static Facet read(String value) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(value))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        Arrays.stream(values())
                                                        .map(Facet::parameter)
                                                        .collect(Collectors.joining(", "))
                                                + ", not '"
                                                + value
                                                + "'"));
    }
}
