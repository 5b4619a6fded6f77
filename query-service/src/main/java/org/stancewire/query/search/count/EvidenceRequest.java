package org.stancewire.query.search.count;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;

/// Which stances of all are wanted.
///
/// @param after the place where the page before ended, or null for the first: its `time` is how
///     many stances of its article were given
/// @param asked when the first page was asked for
public record EvidenceRequest(int limit, @Nullable Cursor after, Instant asked) {
    public static final int MAX_LIMIT = 1000;
    public static final int DEFAULT_LIMIT = 20;

    public EvidenceRequest {
        Objects.requireNonNull(asked);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a limit from 1 to " + MAX_LIMIT + ", got " + limit);
        }
    }

    /// Throws [BadQuestionException].
    public static EvidenceRequest read(Parameters parameters, Question question, Instant now) {
        Cursor after = parameters.one("cursor", Cursor::read);
        if (after != null && after.mark() != mark(question)) {
            throw new BadQuestionException(
                    "cursor",
                    "'cursor' belongs to another question or list; pass it on with the question it"
                            + " was given for, or leave it out to start at the first page");
        }
        return new EvidenceRequest(
                parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT),
                after,
                PageRequest.asked(parameters, now));
    }

    /// The mark of the cursors of a question.
    public static long mark(Question question) {
        return Cursor.mark("evidence?" + question.canonical());
    }
}
