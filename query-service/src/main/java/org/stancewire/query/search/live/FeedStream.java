package org.stancewire.query.search.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.hit.Hits;

/// One reader of the feed. It gets each article of its question that comes after its place in the
/// log, once: first from the index, page by page, then as the feed changes. What waits for it is
/// bounded; a reader that lets more gather is dropped. For one thread that reads.
public final class FeedStream implements AutoCloseable {
    /// So many events are given at a time.
    private static final int AT_A_TIME = 100;

    /// A reader for which articles of more characters wait is dropped, however few they are: with
    /// what was found in them they take some 16 MB.
    public static final int MOST_CHARACTERS = 4_000_000;

    /// What waits for the reader, rendered only when it is read: the articles are shared with other
    /// readers.
    private sealed interface Waiting {
        record Shown(Position position, CurrentRevision revision) implements Waiting {}

        record Gone(Position position, String article) implements Waiting {}

        /// Steps are no longer told: all up to here was.
        record Behind(Position position) implements Waiting {}

        record Last(boolean dropped) implements Waiting {}
    }

    private final LiveFeed feed;
    private final Question question;
    private final Hits hits;
    private final int buffer;
    private final BlockingDeque<Waiting> waiting = new LinkedBlockingDeque<>();
    private final AtomicLong characters = new AtomicLong();

    /// All up to here was given, or is known to be of no concern.
    private volatile Position floor;

    /// Where it was when steps began to be told.
    private volatile Position joined;

    private boolean catchingUp = true;
    private @Nullable StreamEvent last;

    FeedStream(LiveFeed feed, Question question, Hits hits, Position floor, int buffer) {
        this.feed = feed;
        this.question = question;
        this.hits = hits;
        this.floor = floor;
        this.joined = floor;
        this.buffer = buffer;
    }

    Question question() {
        return question;
    }

    /// Has nothing to catch up with where its place is no earlier than what was told last.
    void joinAtOnce(Position shown) {
        if (floor.reaches(shown)) {
            catchingUp = !feed.join(this, shown);
        }
    }

    /// Where it is in the log: after all that was given.
    public Position position() {
        return floor;
    }

    /// The next events, at least one; none when there was none for so long. After the last one, a
    /// [StreamEvent.Dropped] or [StreamEvent.Closed], there is nothing but it.
    public List<StreamEvent> next(Duration patience) throws InterruptedException {
        while (last == null) {
            if (catchingUp && !(waiting.peekFirst() instanceof Waiting.Last)) {
                List<StreamEvent> found = catchUp();
                if (!found.isEmpty()) {
                    return found;
                }
            } else {
                Waiting first = waiting.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
                if (first == null) {
                    return List.of();
                }
                List<StreamEvent> events = events(first);
                if (!events.isEmpty()) {
                    return events;
                }
            }
        }
        return List.of(last);
    }

    private List<StreamEvent> catchUp() {
        Position to = feed.shown();
        List<StreamEvent> events = new ArrayList<>();
        for (CurrentRevision revision : feed.arrivals().between(question, floor, to)) {
            floor = floor.and(revision.position());
            events.add(shown(floor, revision));
        }
        if (events.isEmpty()) {
            floor = floor.and(to);
            joined = floor;
            catchingUp = !feed.join(this, to);
        }
        return events;
    }

    private List<StreamEvent> events(Waiting first) {
        List<StreamEvent> events = new ArrayList<>();
        for (Waiting each = first; each != null; each = next(events.size())) {
            switch (each) {
                case Waiting.Shown(Position position, CurrentRevision revision) -> {
                    floor = position;
                    characters.addAndGet(-length(revision));
                    events.add(shown(position, revision));
                }
                case Waiting.Gone(Position position, String article) -> {
                    floor = position;
                    events.add(new StreamEvent.Gone(position, article));
                }
                case Waiting.Behind(Position position) -> {
                    floor = floor.and(position);
                    catchingUp = true;
                    return events;
                }
                case Waiting.Last(boolean dropped) -> {
                    last = dropped ? new StreamEvent.Dropped(floor) : new StreamEvent.Closed(floor);
                    events.add(last);
                    return events;
                }
            }
        }
        return events;
    }

    private @Nullable Waiting next(int given) {
        return given < AT_A_TIME ? waiting.poll() : null;
    }

    private StreamEvent shown(Position position, CurrentRevision revision) {
        return new StreamEvent.Shown(position, revision.number(), hits.item(revision.enriched()));
    }

    /// Takes a change that concerns the question; false where the reader is too slow for it. Called
    /// by one thread at a time.
    ///
    /// @param hasIt whether the question has what the article is now
    /// @param readable up to where the log can be read with this change
    boolean tell(Change change, boolean hasIt, Position readable) {
        if (!change.isAfter(joined, readable)) {
            return true;
        }
        if (waiting.size() >= buffer || characters.get() >= MOST_CHARACTERS) {
            waiting.clear();
            waiting.add(new Waiting.Last(true));
            return false;
        }
        Position position = joined.and(readable);
        if (hasIt && change.after() != null) {
            characters.addAndGet(length(change.after()));
            waiting.add(new Waiting.Shown(position, change.after()));
        } else {
            waiting.add(new Waiting.Gone(position, change.article()));
        }
        return true;
    }

    private static int length(CurrentRevision revision) {
        return revision.enriched().article().text().length();
    }

    /// Says that steps are no longer told, after all up to a place was.
    void fallBehind(Position told) {
        waiting.add(new Waiting.Behind(told));
    }

    /// Ends the stream, whatever waits.
    void end() {
        waiting.addFirst(new Waiting.Last(false));
    }

    /// Gives its place to another reader.
    @Override
    public void close() {
        feed.forget(this);
    }
}
