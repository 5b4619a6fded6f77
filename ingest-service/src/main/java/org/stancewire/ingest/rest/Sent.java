package org.stancewire.ingest.rest;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.article.Verdict;

/// An article as a body states it, nothing checked yet.
sealed interface Sent {
    /// Its sender states its fields.
    record Fields(Submission submission) implements Sent {}

    /// A text and nothing beside it.
    record Text(String text) implements Sent {}

    /// The article under the name that it states, or else under one made for it. Throws
    /// [ProblemException] that says why it is none.
    default Article article() {
        return article(null);
    }

    /// The article under a name that its sender gave beside the body.
    default Article article(@Nullable String id) {
        Verdict verdict =
                switch (this) {
                    case Fields(Submission submission) ->
                            Intake.accept(id == null ? submission : named(id, submission));
                    case Text(String text) -> Intake.acceptPlain(id, text);
                };
        return switch (verdict) {
            case Verdict.Accepted it -> it.article();
            case Verdict.Refused it -> throw IngestProblems.of(it.refusal());
        };
    }

    private static Submission named(String id, Submission sent) {
        if (sent.id() != null && !sent.id().equals(id)) {
            throw IngestProblems.invalid(
                    "/id",
                    "the body names the article otherwise than the address does; leave 'id' out or"
                            + " make it the same");
        }
        return new Submission(
                id,
                sent.title(),
                sent.url(),
                sent.source(),
                sent.publishedAt(),
                sent.language(),
                sent.authors(),
                sent.text());
    }
}
