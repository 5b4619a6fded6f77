package org.stancewire.cli.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewire.cli.backup.LogCopy.Held;
import org.stancewire.contract.Topic;

/// All files of a broker, so that they fit together although it writes on.
///
/// Enrich writes what it found, and how far it has read, in one transaction. How far it has read is
/// held first, and what it found afterwards: then whatever it says to have done is there. What it
/// has done since is there too, or ended as never done, and is done again after a restore, which
/// changes nothing.
final class Snapshot {
    private static final String OFFSETS = "__consumer_offsets";

    /// Only tells which transactions are open, and none is.
    private static final String TRANSACTIONS = "__transaction_state";

    private static final String ARTICLES = Topic.ARTICLES.topicName();
    private static final Set<String> LATER = Set.of(OFFSETS, TRANSACTIONS, ARTICLES);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 50;

    /// A file, and what it holds.
    ///
    /// @param length how many of its bytes count
    /// @param ending what follows them
    record Part(String name, Path file, long length, byte[] ending) {}

    private final LogCopy copy;
    private final Path kafka;
    private final List<Part> parts = new ArrayList<>();

    private Snapshot(LogCopy copy, Path kafka) {
        this.copy = copy;
        this.kafka = kafka;
    }

    /// Takes hold of all. Throws [IOException] where a transaction stays open for a minute.
    static List<Part> of(LogCopy copy, Path kafka) throws IOException, InterruptedException {
        Snapshot snapshot = new Snapshot(copy, kafka);
        for (Path offsets : LogCopy.partitions(kafka, OFFSETS::equals)) {
            snapshot.add(copy.take(offsets));
        }
        snapshot.addRecords();
        for (Path state : LogCopy.partitions(kafka, TRANSACTIONS::equals)) {
            snapshot.add(copy.take(state).stream().filter(it -> !it.isLog()).toList());
        }
        snapshot.add(copy.takeOthers(kafka));
        return List.copyOf(snapshot.parts);
    }

    /// The articles come last: of each that is enriched the article is there.
    private void addRecords() throws IOException, InterruptedException {
        List<Path> partitions = new ArrayList<>();
        partitions.addAll(LogCopy.partitions(kafka, it -> !LATER.contains(it)));
        partitions.addAll(LogCopy.partitions(kafka, ARTICLES::equals));
        Map<Path, Long> ends = new HashMap<>();
        for (Path partition : partitions) {
            ends.put(partition, Segments.of(copy.take(partition)).next());
        }
        for (Path partition : partitions) {
            addSettled(partition, ends.getOrDefault(partition, 0L));
        }
    }

    /// Adds a partition once all transactions have ended that began before an offset.
    private void addSettled(Path partition, long offset) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<Held> held = copy.take(partition);
            Segments segments = Segments.of(held);
            if (!segments.isOpenBefore(offset)) {
                add(held, segments);
                return;
            }
            if (System.nanoTime() - deadline > 0) {
                throw new IOException(
                        "a transaction in "
                                + partition.getFileName()
                                + " has been open for a minute; see whether enrich and the broker"
                                + " run, and try again");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private void add(List<Held> files) throws IOException {
        add(files, Segments.of(files));
    }

    private void add(List<Held> files, Segments segments) {
        List<Held> logs = files.stream().filter(Held::isLog).toList();
        for (Held file : files) {
            boolean last = !logs.isEmpty() && file.equals(logs.getLast());
            String folder = file.folder().isEmpty() ? "" : file.folder() + '/';
            parts.add(
                    new Part(
                            folder + file.name(),
                            file.link(),
                            segments.wholeBytes(file),
                            last ? segments.endings() : new byte[0]));
        }
    }
}
