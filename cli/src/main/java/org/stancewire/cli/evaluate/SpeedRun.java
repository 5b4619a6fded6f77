package org.stancewire.cli.evaluate;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.cli.terminal.Progress;

/// Measures how fast each step of analysis is, by the CPU time of the thread that runs it, so that
/// what else the machine does counts for little. Compilation and garbage collection run beside it.
final class SpeedRun {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double SECOND = 1e9;

    private final Analyzer analyzer;
    private final List<GoldText> all;
    private final Progress progress;
    private long texts;

    private long tokens;
    private long passes;
    private long reading;
    private long tagging;
    private long judging;

    SpeedRun(Analyzer analyzer, List<GoldText> all, Progress progress) {
        this.analyzer = analyzer;
        this.all = all;
        this.progress = progress;
    }

    /// Passes over all texts, again and again: first to warm up, then to measure.
    ///
    /// @param warmUp the CPU time of the first, in seconds; the second take half of it
    Report run(int warmUp) {
        passes(0);
        long cold = speed(cpu());
        passes(warmUp * SECOND);
        double warm = cpu() / SECOND;
        tokens = passes = reading = tagging = judging = 0;
        long before = collecting();
        passes(warmUp * SECOND / 2);
        return new Report()
                .put("entities, tokens/s", speed(tagging))
                .put("text to entities, tokens/s", speed(reading + tagging))
                .put("all but entities, tokens/s", speed(reading + judging))
                .put("whole analysis, tokens/s", speed(cpu()))
                .put("whole, first pass, tokens/s", cold)
                .put("measured by", "CPU time of one thread, from a string to annotations")
                .put("warm-up, s", warm)
                .put("measured, s", cpu() / SECOND)
                .put("garbage collection besides, s", (collecting() - before) / 1e3)
                .put("passes", passes)
                .put("tokens in a pass", tokens / passes);
    }

    private long cpu() {
        return reading + tagging + judging;
    }

    private long speed(long nanoseconds) {
        return Math.round(tokens * SECOND / Math.max(1, nanoseconds));
    }

    private void passes(double nanoseconds) {
        do {
            for (GoldText each : all) {
                analyze(each.request());
                progress.reached(++texts, texts);
            }
            passes++;
        } while (cpu() < nanoseconds);
    }

    private void analyze(AnalysisRequest request) {
        long began = THREADS.getCurrentThreadCpuTime();
        AnalyzedText text = analyzer.text(request);
        long read = THREADS.getCurrentThreadCpuTime();
        EntityFindings found = analyzer.entities(text, null);
        long tagged = THREADS.getCurrentThreadCpuTime();
        analyzer.annotations(text, found);
        judging += THREADS.getCurrentThreadCpuTime() - tagged;
        tagging += tagged - read;
        reading += read - began;
        for (Sentence sentence : text.sentences()) {
            tokens += sentence.tokens().size();
        }
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
