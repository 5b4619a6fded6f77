package org.stancewire.cli.bench.query;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.cli.bench.process.Connection;

/// Asks all kinds of questions in turns, and of both sides each, so that whatever else the machine
/// does falls on all of them. A turn is some questions in a row: a single one would find the
/// processor's caches as the other side left them.
final class Rounds {
    private static final String POSTGRES = "/postgres/";

    /// Both sides answer over HTTP from a JVM, which is slow until it has compiled what it runs.
    private static final long WARM_UP_NANOS = 5_000_000_000L;

    private static final int MOST_TO_WARM_UP = 3_000;

    private final Connection feed;
    private final @Nullable Connection postgres;
    private final Asker asker;
    private final Map<Kind, Latencies> ours = new EnumMap<>(Kind.class);
    private final Map<Kind, Latencies> theirs = new EnumMap<>(Kind.class);
    private final Map<Kind, String> plans = new EnumMap<>(Kind.class);

    /// @param postgres where PostgreSQL is asked, or null for not at all
    Rounds(Connection feed, @Nullable Connection postgres, Asker asker) {
        this.feed = feed;
        this.postgres = postgres;
        this.asker = asker;
    }

    /// Of each kind of question.
    Map<Kind, Latencies> ours() {
        return ours;
    }

    /// The same of PostgreSQL, or nothing.
    Map<Kind, Latencies> theirs() {
        return theirs;
    }

    /// How PostgreSQL went about one question of each kind.
    Map<Kind, String> plans() {
        return plans;
    }

    /// Asks each kind for five seconds of each side, or 3,000 times. Nothing of it counts.
    void warmUp() throws IOException {
        for (Kind kind : Kind.values()) {
            warmUp(kind, feed, false);
            if (postgres != null) {
                warmUp(kind, postgres, true);
                String statement = POSTGRES + kind.ask(asker).statement();
                plans.put(kind, postgres.get(statement.replace("?", "/plan?")).body());
            }
        }
    }

    private void warmUp(Kind kind, Connection side, boolean isPostgres) throws IOException {
        long begin = System.nanoTime();
        for (int i = 0; i < MOST_TO_WARM_UP && System.nanoTime() - begin < WARM_UP_NANOS; i++) {
            time(side, path(kind.ask(asker), isPostgres));
        }
    }

    /// Asks some questions of each kind.
    void ask(int count) throws IOException {
        for (Kind kind : Kind.values()) {
            turn(kind, feed, false, count, ours);
            if (postgres != null) {
                turn(kind, postgres, true, count, theirs);
            }
        }
    }

    private void turn(
            Kind kind, Connection side, boolean isPostgres, int count, Map<Kind, Latencies> into)
            throws IOException {
        Latencies latencies = into.computeIfAbsent(kind, _ -> new Latencies());
        for (int i = 0; i < count; i++) {
            latencies.add(time(side, path(kind.ask(asker), isPostgres)));
        }
    }

    private static String path(Kind.Asked asked, boolean isPostgres) {
        return isPostgres ? POSTGRES + asked.statement() : asked.feed();
    }

    private static long time(Connection connection, String path) throws IOException {
        long begin = System.nanoTime();
        Connection.Answer answer = connection.get(path);
        long took = System.nanoTime() - begin;
        if (answer.status() != 200) {
            throw new IOException(path + ": " + answer.status() + ": " + answer.body());
        }
        return took;
    }
}
