package org.stancewire.query.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// In which order articles come. Of the same place in it they come in the order of their ids. None
/// depends on what other articles there are, so that a walk through many pages meets each once,
/// whatever arrives meanwhile.
public enum Order {
    /// The latest published first; where no date is stated, by when it was received.
    NEWEST,
    /// The earliest published first.
    OLDEST,
    /// Those first that have the words of `q` more often, and in the title; of those alike the
    /// newest.
    RELEVANCE,
    /// The latest received first.
    ARRIVAL;

    /// As it is asked for.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads its name. Throws [IllegalArgumentException] that names those there are.
    public static Order read(String value) {
        return Arrays.stream(values())
                .filter(order -> order.parameter().equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        Arrays.stream(values())
                                                        .map(Order::parameter)
                                                        .collect(Collectors.joining(", "))
                                                + ", not '"
                                                + value
                                                + "'"));
    }
}
