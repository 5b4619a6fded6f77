package org.stancewire.query.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// Server-sent events, read as the HTML standard says (section 9.2.6).
final class SseLines {
    /// One event.
    ///
    /// @param name `message` where it has none
    record Event(String name, String id, String data) {}

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile String lastEventId = "";

    List<Event> events() {
        return events;
    }

    List<String> comments() {
        return comments;
    }

    /// What a browser would come again with.
    String lastEventId() {
        return lastEventId;
    }

    /// Waits until it is known where the stream begins: who breaks off before has no id to come
    /// again with, and would miss what comes meanwhile.
    void awaitBeginning() throws InterruptedException {
        begun.await();
    }

    /// Reads until the end; what is not complete by then is no event.
    void read(InputStream body) throws IOException {
        try {
            readEvents(body);
        } finally {
            begun.countDown();
        }
    }

    private void readEvents(InputStream body) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        String name = "message";
        String id = "";
        StringBuilder data = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + 1);
            value = value.startsWith(" ") ? value.substring(1) : value;
            if (line.isEmpty()) {
                // First the event: who sees the id has it.
                if (!data.isEmpty()) {
                    events.add(new Event(name, id, data.substring(1)));
                }
                lastEventId = id;
                begun.countDown();
                name = "message";
                data.setLength(0);
            } else if (colon == 0) {
                comments.add(value);
            } else if (field.equals("event")) {
                name = value;
            } else if (field.equals("id")) {
                id = value;
            } else if (field.equals("data")) {
                data.append('\n').append(value);
            }
        }
    }
}
