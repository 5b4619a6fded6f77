package org.stancewire.query.rest;

import io.micrometer.core.instrument.Counter;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.stancewire.contract.Position;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.live.FeedStream;
import org.stancewire.query.search.live.StreamEvent;

/// Writes one stream until its reader goes, is too slow, or the service stops.
final class EventWriter implements Runnable {
    private static final Logger LOG = Logger.getLogger(EventWriter.class);

    /// So many characters are sent at a time.
    private static final int ENOUGH = 1 << 16;

    private final FeedStream stream;
    private final EventFormat format;
    private final HttpServerResponse response;
    private final QuerySettings.Streams settings;
    private final Counter stalled;

    /// All up to here was handed to the network, which gives it on in order.
    private Position written;

    EventWriter(
            FeedStream stream,
            EventFormat format,
            HttpServerResponse response,
            QuerySettings.Streams settings,
            Counter stalled) {
        this.stream = stream;
        this.format = format;
        this.response = response;
        this.settings = settings;
        this.stalled = stalled;
        this.written = stream.position();
    }

    /// Sends the head of the answer and where the stream begins.
    void begin() {
        response.setChunked(true);
        response.putHeader("Content-Type", "text/event-stream");
        response.putHeader("Cache-Control", "no-store");
        // What nginx takes for: do not hold it back.
        response.putHeader("X-Accel-Buffering", "no");
        response.write(EventFormat.opening(stream.position(), settings.retry()));
    }

    @Override
    public void run() {
        try {
            follow();
            response.end();
        } catch (TimeoutException e) {
            response.reset();
        } catch (InterruptedException | ExecutionException e) {
            LOG.debug("the reader of a stream has gone", e);
        } catch (RuntimeException e) {
            LOG.error("a stream cannot go on; its reader may connect again", e);
            response.reset();
        }
    }

    private void follow() throws InterruptedException, ExecutionException, TimeoutException {
        try (stream) {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = write(stream.next(settings.heartbeat()));
            }
        } catch (TimeoutException e) {
            stalled.increment();
            // Its place is free. It learns why it ends if it goes on within as long again.
            write(format.event(new StreamEvent.Dropped(written)));
        }
    }

    /// Answers whether there may be more.
    private boolean write(List<StreamEvent> events)
            throws InterruptedException, ExecutionException, TimeoutException {
        StringBuilder text = new StringBuilder(events.isEmpty() ? EventFormat.HEARTBEAT : "");
        for (StreamEvent event : events) {
            text.append(format.event(event));
            written = event.position();
            if (text.length() > ENOUGH) {
                write(text.toString());
                text.setLength(0);
            }
        }
        write(text.toString());
        return events.isEmpty()
                || switch (events.getLast()) {
                    case StreamEvent.Shown _, StreamEvent.Gone _ -> true;
                    case StreamEvent.Dropped _, StreamEvent.Closed _ -> false;
                };
    }

    /// Waits until the network has taken it.
    private void write(String text)
            throws InterruptedException, ExecutionException, TimeoutException {
        response.write(text)
                .toCompletionStage()
                .toCompletableFuture()
                .get(settings.stall().toNanos(), TimeUnit.NANOSECONDS);
    }
}
