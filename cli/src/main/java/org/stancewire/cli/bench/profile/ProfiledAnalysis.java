package org.stancewire.cli.bench.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.cli.bench.made.News;

/// A process that analyses articles on one thread: some times over to warm up, and as often while
/// it records itself. Prints what came out as JSON. Takes how many articles there are, how many
/// times it goes through them, the seed, and the file of articles if there is one.
public final class ProfiledAnalysis {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Analyzer analyzer = Analyzer.load();
    private final List<AnalysisRequest> articles = new ArrayList<>();

    private ProfiledAnalysis(int count, News news) {
        for (int i = 0; i < count; i++) {
            articles.add(AnalysisRequest.of(news.article(i)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        int passes = Integer.parseInt(arguments[1]);
        @Nullable Path file = arguments.length > 3 ? Path.of(arguments[3]) : null;
        News news = News.of(file, Long.parseLong(arguments[2]));
        System.out.println(new ProfiledAnalysis(count, news).run(passes));
    }

    private ObjectNode run(int passes) throws IOException {
        analyse(passes);
        Path file = Files.createTempFile("stancewire-profile", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.enable("jdk.ObjectAllocationSample").withStackTrace();
            recording.start();
            long cpu = THREADS.getCurrentThreadCpuTime();
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            analyse(passes);
            cpu = THREADS.getCurrentThreadCpuTime() - cpu;
            bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
            recording.stop();
            recording.dump(file);
            double times = (double) passes * articles.size();
            return Shares.read(file)
                    .json()
                    .put("cpuMicros", cpu / 1e3 / times)
                    .put("bytes", bytes / times);
        } finally {
            Files.delete(file);
        }
    }

    private void analyse(int passes) {
        for (int pass = 0; pass < passes; pass++) {
            articles.forEach(analyzer::analyze);
        }
    }
}
