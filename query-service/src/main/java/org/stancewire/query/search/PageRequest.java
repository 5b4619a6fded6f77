package org.stancewire.query.search;

import java.time.Instant;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Which part of an answer is wanted.
///
/// @param order in which order the whole answer is
/// @param limit how many articles at most
/// @param after the place where the page before ended, or null for the first
/// @param asked when the question was asked, or the first page of this one
public record PageRequest(Order order, int limit, @Nullable Cursor after, Instant asked) {
    /// The most articles that one answer holds.
    public static final int MAX_LIMIT = 1000;

    private static final int DEFAULT_LIMIT = 20;

    public PageRequest {
        Objects.requireNonNull(order);
        Objects.requireNonNull(asked);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a limit from 1 to " + MAX_LIMIT + ", got " + limit);
        }
    }

    /// The first page.
    public static PageRequest first(Order order, int limit) {
        return new PageRequest(order, limit, null, Instant.EPOCH);
    }

    /// The page after this one, which ended at `end`.
    public PageRequest next(Cursor end) {
        return new PageRequest(order, limit, end, asked);
    }

    /// When a question is to be read as asked: at `now`, but all pages of an answer at once.
    public static Instant asked(Parameters parameters, Instant now) {
        Cursor after = parameters.one("cursor", Cursor::read);
        return after == null ? now : after.asked();
    }

    /// Reads a request for a page of the answer to a question. Throws [BadQuestionException].
    public static PageRequest read(Parameters parameters, Question question, Instant now) {
        PageRequest page = read(parameters, order -> Cursor.mark(question, order), now);
        if (page.order == Order.RELEVANCE && question.words() == null) {
            throw new BadQuestionException(
                    "sort", "'sort' is relevance, to the words of 'q', and there is no 'q'");
        }
        return page;
    }

    /// Reads a request for a page of an answer whose cursors have a mark of their own. Throws
    /// [BadQuestionException].
    public static PageRequest read(Parameters parameters, ToLongFunction<Order> mark, Instant now) {
        Order order = parameters.one("sort", Order::read);
        if (order == null) {
            order = Order.NEWEST;
        }
        Cursor after = parameters.one("cursor", Cursor::read);
        if (after != null && after.mark() != mark.applyAsLong(order)) {
            throw new BadQuestionException(
                    "cursor",
                    "'cursor' belongs to another question or sort; pass it on with those it was"
                            + " given for, or leave it out to start at the first page");
        }
        return new PageRequest(
                order,
                parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT),
                after,
                asked(parameters, now));
    }
}
