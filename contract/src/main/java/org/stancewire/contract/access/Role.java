package org.stancewire.contract.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What somebody may do. None of them implies another.
public enum Role {
    /// Post, replace and delete articles.
    PUBLISH,
    /// See the page, ask the feed, follow its streams.
    READ,
    /// Follow feeds of others, see status and metrics, rebuild the index.
    OPERATE;

    /// As it is written, in lower case.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads what [#word] wrote. Throws [IllegalArgumentException] that names all there are.
    @JsonCreator
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no role '" + word + "', only " + all()));
    }

    private static String all() {
        return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
    }
}
