package org.stancewire.query.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stancewire.query.oracle.RandomQuestion;

/// Somebody who follows a question as a browser does: after each break, whoever made it, it comes
/// again with the last id that it has.
final class Follower implements AutoCloseable {
    private final RandomQuestion asked;
    private final String query;
    private final List<SseLines.Event> before = new ArrayList<>();
    private SseReader reader;

    Follower(RandomQuestion asked, String query) throws Exception {
        this.asked = asked;
        this.query = query;
        this.reader = SseReader.open(query, null);
    }

    RandomQuestion asked() {
        return asked;
    }

    void breakOff() throws Exception {
        reader.close();
        before.addAll(reader.events());
        reader = SseReader.open(query, reader.lines().lastEventId());
    }

    /// How many articles it has; comes again where it was cut off.
    int count() throws Exception {
        if (reader.hasEnded()) {
            breakOff();
        }
        return articles(_ -> "").size();
    }

    /// What it has of each article.
    List<String> articles(Function<SseLines.Event, String> of) {
        List<SseLines.Event> all = new ArrayList<>(before);
        all.addAll(reader.events());
        return all.stream().filter(it -> !it.name().equals("dropped")).map(of).sorted().toList();
    }

    @Override
    public void close() throws Exception {
        reader.close();
    }
}
