package org.stancewire.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which part of an answer is wanted.
///
/// @param limit how many articles at most
/// @param after the place where the page before ended, or null for the newest
public record PageRequest(int limit, @Nullable Cursor after) {
    /// The most articles that one answer holds.
    public static final int MAX_LIMIT = 1000;

    /// The names of its parameters.
    public static final List<String> PARAMETERS = List.of("limit", "cursor");

    private static final int DEFAULT_LIMIT = 20;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a limit from 1 to " + MAX_LIMIT + ", got " + limit);
        }
    }

    /// Reads a request for a page. Throws [BadQuestionException].
    public static PageRequest read(Parameters parameters) {
        return new PageRequest(
                parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT),
                parameters.one("cursor", Cursor::read));
    }
}
