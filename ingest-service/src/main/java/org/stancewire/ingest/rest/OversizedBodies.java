package org.stancewire.ingest.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.stancewire.service.Problem;

/// Answers a body that is too long to be read with a problem, where the framework would cut the
/// connection: what still comes is thrown away, up to a bound, so that the sender gets to read why.
@ApplicationScoped
class OversizedBodies {
    private static final long MOST_DISCARDED = 256L << 20;

    /// In front of the framework's own check.
    private static final int PRIORITY = 10_000;

    private final long limit;
    private final ArticleMeters meters;
    private final String answer;
    private final Problem problem;

    OversizedBodies(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            ArticleMeters meters,
            ObjectMapper json)
            throws JsonProcessingException {
        this.limit = limit.asLongValue();
        this.meters = meters;
        problem =
                IngestProblems.tooLarge(
                        "a body has at most "
                                + this.limit
                                + " bytes, and the text in it at most 1 MiB of UTF-8; send the text as"
                                + " several articles",
                        null);
        answer = json.writeValueAsString(problem);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (length(context.request()) <= limit) {
            context.next();
            return;
        }
        meters.rejected(problem);
        discard(context);
    }

    private static long length(HttpServerRequest request) {
        String stated = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return stated == null ? 0 : Long.parseLong(stated);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private void discard(RoutingContext context) {
        HttpServerRequest request = context.request();
        AtomicLong left = new AtomicLong(MOST_DISCARDED);
        request.handler(
                piece -> {
                    if (left.addAndGet(-piece.length()) < 0) {
                        request.connection().close();
                    }
                });
        request.endHandler(_ -> end(context));
        request.resume();
    }

    private void end(RoutingContext context) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(answer);
    }
}
