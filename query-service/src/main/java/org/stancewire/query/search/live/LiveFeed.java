package org.stancewire.query.search.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.ReadablePosition;
import org.stancewire.query.search.hit.Hits;

/// Tells those who read a stream of each step by which the feed changes, on a thread of its own.
/// For many threads.
public final class LiveFeed implements Steps, AutoCloseable {
    /// So many steps wait to be told; where there are more, readers catch up from the index.
    private static final int MOST_STEPS = 64;

    /// A question that somebody reads, asked once however many do.
    private record Watch(Matcher.Asked asked, Set<FeedStream> readers) {}

    private final Arrivals arrivals;
    private final Matcher matcher;
    private final Function<Question, Hits> hits;
    private final ReadablePosition readable;
    private final int mostReaders;
    private final int buffer;
    private final InstantSource clock;
    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(MOST_STEPS);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("live-feed").unstarted(this::run);

    private final Set<FeedStream> readers = new HashSet<>();
    private final Map<Question, Watch> live = new LinkedHashMap<>();
    private volatile boolean heard;
    private volatile Instant nothingGoneSince;
    private long dropped;
    private Position shown;

    /// @param hits shows articles in the light of a question
    /// @param readable how far the log can be read
    /// @param mostReaders so many may read at once
    /// @param buffer so many events wait for one reader before it is dropped
    public LiveFeed(
            Arrivals arrivals,
            Matcher matcher,
            Function<Question, Hits> hits,
            ReadablePosition readable,
            int mostReaders,
            int buffer,
            InstantSource clock) {
        this.arrivals = arrivals;
        this.matcher = matcher;
        this.hits = hits;
        this.readable = readable;
        this.shown = readable.now();
        this.mostReaders = mostReaders;
        this.buffer = buffer;
        this.clock = clock;
        this.nothingGoneSince = clock.instant();
        thread.start();
    }

    /// Begins to read a question after a place in the log, or from now on where that is null; no
    /// stream where too many read already.
    public synchronized Optional<FeedStream> open(Question question, @Nullable Position since) {
        if (readers.size() >= mostReaders) {
            return Optional.empty();
        }
        FeedStream reader =
                new FeedStream(
                        this,
                        question,
                        hits.apply(question),
                        since == null ? readable.now() : since,
                        buffer);
        readers.add(reader);
        reader.joinAtOnce(shown);
        return Optional.of(reader);
    }

    /// How many read.
    public synchronized int readers() {
        return readers.size();
    }

    /// How many were dropped so far, as too much waited for them.
    public synchronized long dropped() {
        return dropped;
    }

    /// Since when, as far as is known here, nothing went from the feed.
    public Instant nothingGoneSince() {
        return nothingGoneSince;
    }

    /// How far the log can be read as the readers were told.
    synchronized Position shown() {
        return shown;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    /// From now on the reader, who has all up to `to`, is told of each step; false where a step
    /// came meanwhile.
    synchronized boolean join(FeedStream reader, Position to) {
        if (!to.equals(shown)) {
            return false;
        }
        live.computeIfAbsent(reader.question(), it -> new Watch(matcher.ask(it), new HashSet<>()))
                .readers()
                .add(reader);
        heard = true;
        return true;
    }

    synchronized void forget(FeedStream reader) {
        readers.remove(reader);
        leave(reader);
    }

    private void leave(FeedStream reader) {
        Watch watch = live.get(reader.question());
        if (watch != null && watch.readers().remove(reader) && watch.readers().isEmpty()) {
            live.remove(reader.question());
            heard = !live.isEmpty();
        }
    }

    @Override
    public boolean areHeard() {
        return heard;
    }

    @Override
    public void next(Step step) {
        if (step.removes()) {
            nothingGoneSince = clock.instant();
        }
        if (!steps.offer(step)) {
            steps.clear();
            steps.add(Step.untold(step.to(), step.removes()));
        }
    }

    private void run() {
        try {
            while (true) {
                List<Step> next = new ArrayList<>();
                next.add(steps.take());
                // What came meanwhile is told in one go: that costs little more than one step.
                steps.drainTo(next);
                tell(next);
            }
        } catch (InterruptedException e) {
            closeReaders();
        }
    }

    private synchronized void closeReaders() {
        List.copyOf(readers).forEach(FeedStream::end);
    }

    /// Ends every stream.
    @Override
    public void close() {
        thread.interrupt();
    }

    private synchronized void tell(List<Step> next) {
        if (!live.isEmpty() && !deliver(next)) {
            Position all = shown;
            live.values().forEach(it -> it.readers().forEach(reader -> reader.fallBehind(all)));
            live.clear();
            heard = false;
        }
        shown = next.getLast().to();
    }

    /// Answers whether everybody was told; where changes are not known or cannot be looked at,
    /// readers have to ask the index.
    private boolean deliver(List<Step> next) {
        List<EnrichedArticle> articles = new ArrayList<>();
        for (Step step : next) {
            if (step.changes() == null) {
                return false;
            }
            for (Change change : step.changes()) {
                add(change.before(), articles);
                add(change.after(), articles);
            }
        }
        if (articles.isEmpty()) {
            return true;
        }
        try (Matcher.Batch batch = matcher.batch(articles)) {
            for (Watch watch : List.copyOf(live.values())) {
                BitSet has = batch.having(watch.asked());
                if (!has.isEmpty()) {
                    List.copyOf(watch.readers()).forEach(it -> deliver(next, has, it));
                }
            }
            return true;
        } catch (RuntimeException e) {
            System.getLogger(LiveFeed.class.getName())
                    .log(System.Logger.Level.ERROR, "a step of the feed cannot be told", e);
            return false;
        }
    }

    private static void add(@Nullable CurrentRevision revision, List<EnrichedArticle> articles) {
        if (revision != null) {
            articles.add(revision.enriched());
        }
    }

    private void deliver(List<Step> next, BitSet has, FeedStream reader) {
        Position now = shown;
        int place = 0;
        for (Step step : next) {
            for (Change change : step.told()) {
                now = change.reached(now);
                boolean had = change.before() != null && has.get(place++);
                boolean hasIt = change.after() != null && has.get(place++);
                if ((had || hasIt) && !reader.tell(change, hasIt, now)) {
                    dropped++;
                    leave(reader);
                    return;
                }
            }
            now = step.to();
        }
    }
}
