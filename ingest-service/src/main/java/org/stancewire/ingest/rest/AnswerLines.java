package org.stancewire.ingest.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/// The answers to a row of articles, a line each, from the thread that knows them to the one that
/// sends them.
final class AnswerLines {
    private static final Logger LOG = Logger.getLogger(AnswerLines.class);
    private static final ObjectWriter JSON =
            JsonMapper.builder().build().writerFor(LineAnswer.class);

    private final AnswerQueue queue;

    AnswerLines(AnswerQueue queue) {
        this.queue = queue;
    }

    /// Tells one answer. Throws [UncheckedIOException] when nobody reads any more.
    void tell(LineAnswer answer) {
        try {
            byte[] json = JSON.writeValueAsBytes(answer);
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            queue.put(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }

    /// All is told.
    void end() {
        queue.end();
    }

    /// Sends all as it comes, each piece after the one before has left, and ends the answer.
    void sendTo(HttpServerResponse response) {
        try (queue) {
            for (byte[] piece = queue.take(); piece != null; piece = queue.take()) {
                response.write(Buffer.buffer(piece))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
            }
            response.end();
        } catch (IOException | CompletionException | IllegalStateException e) {
            LOG.debug("the sender of a row reads no answers any more", e);
            response.reset();
        }
    }
}
