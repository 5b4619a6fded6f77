package org.stancewire.cli.up;

import java.util.List;
import java.util.stream.Stream;

/// The services, and the memory that each may use. The sum, with the broker's and what a JVM takes
/// beside its heap, stays under 1.5 GB.
public enum Service {
    INGEST("ingest", "-Xmx96m", JavaOptions.NO_C2),
    ENRICH("enrich", "-Xmx320m", JavaOptions.LATE_C2),
    QUERY("query", "-Xmx256m", JavaOptions.LATE_C2);

    /// What every JVM of `up` has.
    private static final class JavaOptions {
        /// For what has little to compute: half the processor time of a start goes into compiling.
        private static final String NO_C2 = "-XX:TieredStopAtLevel=1";

        /// For what computes a lot, but not while all are starting: what runs often is compiled
        /// again and better ten times later than usual.
        private static final String LATE_C2 =
                "-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
                        + " -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000";

        private static final String SMALL =
                "-XX:+UseSerialGC -Xss512k"
                        // Where either grows beyond its first size, the whole heap is collected,
                        // for a quarter of a second in enrich: when it starts, and while it works.
                        + " -XX:MetaspaceSize=128m -XX:ReservedCodeCacheSize=240m"
                        + " -XX:MaxDirectMemorySize=64m -Djdk.nio.maxCachedBufferSize=262144"
                        // What has no memory left is not well again: it is started anew.
                        + " -XX:+ExitOnOutOfMemoryError";

        private static List<String> of(String heap, String others) {
            return Stream.of(SMALL, heap, others).flatMap(it -> Stream.of(it.split(" "))).toList();
        }
    }

    private final String serviceName;
    private final String heap;
    private final List<String> javaOptions;

    Service(String serviceName, String heap, String others) {
        this.serviceName = serviceName;
        this.heap = heap;
        this.javaOptions = JavaOptions.of(heap, others);
    }

    String serviceName() {
        return serviceName;
    }

    /// The module that it is built in.
    public String module() {
        return serviceName + "-service";
    }

    /// The option that says how large its heap may be.
    public String heap() {
        return heap;
    }

    /// What its JVM is started with.
    public List<String> javaOptions() {
        return javaOptions;
    }

    /// What the broker's JVM is started with.
    public static List<String> javaOptionsOfTheBroker() {
        return JavaOptions.of("-Xmx256m", JavaOptions.NO_C2);
    }
}
