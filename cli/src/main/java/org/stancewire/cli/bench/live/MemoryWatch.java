package org.stancewire.cli.bench.live;

import static org.stancewire.cli.bench.measure.Lines.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Looks every second how much memory each process takes up.
public final class MemoryWatch implements AutoCloseable {
    private static final String FORMAT = "  %-50s %8s %8s";

    private final LiveSystem system;
    private final List<Map<String, Long>> samples = new ArrayList<>();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private final Thread thread;

    /// The most that a process took up, in bytes.
    ///
    /// @param first in the first quarter of the time
    /// @param last in the last quarter
    public record Use(long first, long last) {}

    public MemoryWatch(LiveSystem system) {
        this.system = system;
        thread = Thread.startVirtualThread(this::watch);
    }

    private void watch() {
        try {
            while (going.get()) {
                samples.add(system.memory());
                Thread.sleep(1_000);
            }
        } catch (IOException e) {
            failure.set(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What each took up until it was closed. Throws [IOException] where that was not told.
    public Map<String, Use> use() throws IOException {
        if (failure.get() != null) {
            throw new IOException(failure.get());
        }
        int quarter = Math.max(1, samples.size() / 4);
        Map<String, Use> all = new LinkedHashMap<>();
        for (String name : samples.getFirst().keySet()) {
            all.put(
                    name,
                    new Use(
                            most(name, samples.subList(0, quarter)),
                            most(name, samples.subList(samples.size() - quarter, samples.size()))));
        }
        return all;
    }

    /// A table of it, in lines; nothing where the system tells nothing.
    public static String table(Map<String, Use> memory) {
        StringBuilder table = new StringBuilder();
        if (!memory.isEmpty()) {
            table.append(line(FORMAT, "MB of memory, at the most", "at first", "at last"));
        }
        memory.forEach(
                (name, use) ->
                        table.append(line(FORMAT, name, use.first() >> 20, use.last() >> 20)));
        return table.toString();
    }

    private static long most(String name, List<Map<String, Long>> samples) {
        return samples.stream().mapToLong(it -> it.getOrDefault(name, 0L)).max().orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        going.set(false);
        thread.join();
    }
}
