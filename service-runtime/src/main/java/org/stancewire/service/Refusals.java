package org.stancewire.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers with a [Problem] before anything of a request but its head is read.
@Singleton
public class Refusals {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private static final String PROBLEM = Refusals.class.getName();

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /// Whoever is still sending gets so long to read the answer: to one who sends into a connection
    /// that is closed, the answer is lost with it. Nobody holds it longer by sending nothing.
    private static final long LINGER_MILLIS = 2_000;

    /// That the rest of a body is not needed (RFC 9113, section 8.1).
    private static final long NO_ERROR = 0;

    /// Ends the request.
    ///
    /// @param headers what the answer has beside its usual headers
    public void send(RoutingContext http, Problem problem, Map<String, List<String>> headers) {
        http.put(PROBLEM, problem);
        byte[] body;
        try {
            body = json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            http.fail(e);
            return;
        }
        HttpServerRequest request = http.request();
        request.resume();
        HttpServerResponse answer =
                http.response()
                        .setStatusCode(problem.status())
                        .putHeader("Content-Type", Problem.MEDIA_TYPE);
        headers.forEach(answer::putHeader);
        if (WITHOUT_BODY.contains(request.method().name())) {
            answer.end(Buffer.buffer(body));
            return;
        }
        boolean shared = request.version() == HttpVersion.HTTP_2;
        if (!shared) {
            answer.putHeader("Connection", "close");
        }
        Runnable leave = shared ? () -> leaveStream(request) : () -> request.connection().close();
        answer.end(Buffer.buffer(body)).onComplete(_ -> leave(http, request, leave));
    }

    /// With what a request was refused here, if it was.
    public static Optional<Problem> of(RoutingContext http) {
        return Optional.ofNullable(http.get(PROBLEM));
    }

    private static void leave(RoutingContext http, HttpServerRequest request, Runnable leave) {
        if (request.isEnded() || request.getHeader("Expect") != null) {
            leave.run();
        } else {
            http.vertx().setTimer(LINGER_MILLIS, _ -> leave.run());
        }
    }

    /// A connection of HTTP/2 has other requests too: this one alone is told to send no more.
    private static void leaveStream(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.response().reset(NO_ERROR);
        }
    }
}
