package org.stancewire.cli.bench.profile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/// Counts what a recording of the JDK's flight recorder has seen, by the room of analysis (its
/// package) that was at work and by the innermost method.
final class Shares {
    private static final String ANALYSIS = "org.stancewire.analysis";
    private static final int MOST_METHODS = 12;

    private final Map<String, Double> time = new HashMap<>();
    private final Map<String, Double> methods = new HashMap<>();
    private final Map<String, Double> memory = new HashMap<>();

    private Shares() {}

    static Shares read(Path recording) throws IOException {
        Shares shares = new Shares();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                shares.count(file.readEvent());
            }
        }
        return shares;
    }

    private void count(RecordedEvent event) {
        RecordedStackTrace stack = event.getStackTrace();
        if (stack == null || stack.getFrames().isEmpty()) {
            return;
        }
        String room = room(stack);
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> {
                if (room != null) {
                    time.merge(room, 1.0, Double::sum);
                    RecordedMethod method = stack.getFrames().getFirst().getMethod();
                    String type = method.getType().getName();
                    String name =
                            type.substring(type.lastIndexOf('.') + 1) + '.' + method.getName();
                    methods.merge(name, 1.0, Double::sum);
                }
            }
            case "jdk.ObjectAllocationSample" -> {
                if (room != null) {
                    memory.merge(room, (double) event.getLong("weight"), Double::sum);
                }
            }
            default -> {}
        }
    }

    /// The package of the innermost method of analysis, below its own; null where none is at work.
    private static @Nullable String room(RecordedStackTrace stack) {
        for (RecordedFrame frame : stack.getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith(ANALYSIS + '.')) {
                // The class of a lambda is named after that which it stands in.
                String named = type.replaceFirst("\\$\\$.*", "");
                String within = named.substring(0, named.lastIndexOf('.'));
                return within.equals(ANALYSIS) ? "(else)" : within.substring(ANALYSIS.length() + 1);
            }
        }
        return null;
    }

    /// Shares of all samples, the largest first.
    ObjectNode json() {
        ObjectNode all = new ObjectMapper().createObjectNode();
        put(all.putObject("time"), time, Integer.MAX_VALUE);
        put(all.putObject("memory"), memory, Integer.MAX_VALUE);
        put(all.putObject("methods"), methods, MOST_METHODS);
        return all;
    }

    private static void put(ObjectNode to, Map<String, Double> counts, int most) {
        double sum = counts.values().stream().mapToDouble(it -> it).sum();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(it -> to.put(it.getKey(), it.getValue() / sum));
    }
}
