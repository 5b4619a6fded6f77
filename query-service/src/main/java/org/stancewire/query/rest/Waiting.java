package org.stancewire.query.rest;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// Lets an answer wait until the feed has come so far that whoever asks sees their own post. No
/// thread waits.
@Singleton
public class Waiting {
    private final FeedIndex feed;
    private final Duration patience;

    Waiting(FeedIndex feed, QuerySettings settings) {
        this.feed = feed;
        this.patience = settings.patience();
    }

    /// The answer, once all can be read that `after` asks for.
    <T> Uni<T> then(Parameters parameters, Supplier<T> answer) {
        String name = QuestionParameter.AFTER.parameter();
        @Nullable Position after = parameters.one(name, Position::parse);
        if (after == null) {
            return Uni.createFrom().item(answer.get());
        }
        return Uni.createFrom()
                .completionStage(() -> feed.readable().reach(after, patience))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(
                        reached -> {
                            if (!reached) {
                                throw notYet(name);
                            }
                            return answer.get();
                        });
    }

    /// Waits on this thread, which may be a virtual one.
    void await(Parameters parameters) {
        then(parameters, () -> true).await().indefinitely();
    }

    private ProblemException notYet(String parameter) {
        return new ProblemException(
                Problem.of(
                        "not-yet-readable",
                        "What was asked for cannot be read yet",
                        503,
                        "The feed has not come as far as 'after' within "
                                + patience.toMillis()
                                + " ms: the article may still be analysed, or was refused. Ask again,"
                                + " or leave 'after' out for what there is",
                        parameter),
                Duration.ofSeconds(1));
    }
}
