package org.stancewire.cli.bench.query;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.cli.bench.process.Connection;

/// Asks all kinds of questions in turns, and of all sides each, so that whatever else the machine
/// does falls on all of them. A turn is some questions in a row: a single one would find the
/// processor's caches as the other sides left them.
final class Rounds {
    /// All sides answer over HTTP from a JVM, which is slow until it has compiled what it runs.
    private static final long WARM_UP_NANOS = 5_000_000_000L;

    private final List<Answers> sides;
    private final Asker asker;

    /// What came of asking one side.
    ///
    /// @param latencies of each kind of question that it has an answer to
    record Answers(Side side, Connection connection, Map<Kind, Latencies> latencies) {
        Answers(Side side, Connection connection) {
            this(side, connection, new EnumMap<>(Kind.class));
        }

        private void ask(Kind kind, List<Kind.Asked> questions) throws IOException {
            for (Kind.Asked question : questions) {
                String path = side.path(question);
                if (path != null) {
                    long took = time(connection, path);
                    latencies.computeIfAbsent(kind, _ -> new Latencies()).add(took);
                }
            }
        }

        private void warmUp(Kind kind, Asker asker, int most) throws IOException {
            Answers none = new Answers(side, connection);
            long begin = System.nanoTime();
            for (int i = 0; i < most && System.nanoTime() - begin < WARM_UP_NANOS; i++) {
                none.ask(kind, List.of(kind.ask(asker)));
            }
        }
    }

    /// @param sides who is asked
    Rounds(Map<Side, Connection> sides, Asker asker) {
        this.sides =
                sides.entrySet().stream()
                        .map(it -> new Answers(it.getKey(), it.getValue()))
                        .toList();
        this.asker = asker;
    }

    /// Of all sides, in their order.
    List<Answers> answers() {
        return sides;
    }

    /// Asks each kind for five seconds of each side, or so many times. Nothing of it counts.
    void warmUp(int most) throws IOException {
        for (Kind kind : Kind.values()) {
            for (Answers side : sides) {
                side.warmUp(kind, asker, most);
            }
        }
    }

    /// Asks some questions of each kind, all sides the same.
    void ask(int count) throws IOException {
        for (Kind kind : Kind.values()) {
            List<Kind.Asked> questions =
                    Stream.generate(() -> kind.ask(asker)).limit(count).toList();
            for (Answers side : sides) {
                side.ask(kind, questions);
            }
        }
    }

    /// How many nanoseconds an answer took. Throws [IOException] where it is not one.
    static long time(Connection connection, String path) throws IOException {
        long begin = System.nanoTime();
        Connection.Answer answer = connection.get(path);
        long took = System.nanoTime() - begin;
        if (answer.status() != 200) {
            throw new IOException(path + ": " + answer.status() + ": " + answer.body());
        }
        return took;
    }
}
