package org.stancewire.ingest.rest;

import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Refusal;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// The problems of following a feed.
final class SubscriptionProblems {
    private SubscriptionProblems() {}

    static ProblemException invalid(String pointer, String detail) {
        return exception(
                "invalid-subscription", "The subscription is not valid", 422, detail, pointer);
    }

    static ProblemException unknown(String id) {
        return exception(
                "unknown-subscription",
                "There is no such subscription",
                404,
                "no feed is followed under the id '"
                        + (id.length() > 100 ? id.substring(0, 100) + "…" : id)
                        + "'; GET /v1/subscriptions lists them",
                "id");
    }

    static ProblemException badLimit(int most) {
        return exception(
                "invalid-parameter",
                "A parameter is not valid",
                400,
                "'limit' is a number from 1 to " + most,
                "limit");
    }

    static ProblemException notOpml(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID ->
                    exception("invalid-opml", "The body is no OPML", 422, refusal.detail(), "");
            case TOO_LARGE ->
                    exception("too-large", "The list is too large", 413, refusal.detail(), "");
        };
    }

    private static ProblemException exception(
            String kind, String title, int status, String detail, @Nullable String pointer) {
        return new ProblemException(Problem.of(kind, title, status, detail, pointer));
    }
}
