package org.stancewire.query.rest;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.Parameters;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// Finds the article that a path names, or says why there is none.
@Singleton
public class OneArticle {
    /// The parameter that asks for a revision.
    static final String REVISION = "revision";

    static final String EXAMPLE = "u1-4679148806ac79d0035653372f416ee1";

    private final FeedIndex feed;
    private final QuestionTimer timer;

    OneArticle(FeedIndex feed, QuestionTimer timer) {
        this.feed = feed;
        this.timer = timer;
    }

    /// The revision that is asked for, or null for the current one.
    static @Nullable Integer revision(Parameters parameters) {
        int asked = parameters.count(REVISION, Integer.MAX_VALUE, 0);
        return asked == 0 ? null : (Integer) asked;
    }

    /// An article; throws a problem where there is none, or no such revision.
    FoundArticle get(String id, @Nullable Integer revision) {
        return timer.time("article", () -> feed.article(id, revision))
                .orElseThrow(() -> unknown(id, revision));
    }

    private ProblemException unknown(String id, @Nullable Integer revision) {
        List<Integer> kept =
                revision == null
                        ? List.of()
                        : feed.article(id, null).stream()
                                .flatMap(it -> it.revisions().stream())
                                .map(FoundArticle.Revision::number)
                                .toList();
        return new ProblemException(
                kept.isEmpty()
                        ? Problem.of(
                                "unknown-article",
                                "There is no such article",
                                404,
                                "No article has the id '"
                                        + id
                                        + "'; one that was posted just now may take a moment: ask"
                                        + " with its position as 'after'",
                                null)
                        : Problem.of(
                                "unknown-revision",
                                "There is no such revision",
                                404,
                                "The article '"
                                        + id
                                        + "' has no revision "
                                        + revision
                                        + "; it has "
                                        + kept,
                                REVISION));
    }
}
