package org.stancewire.cli.analyze;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.cli.lines.LineReader;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.work.InOrder;
import org.stancewire.contract.Annotations;

/// Analyses a whole input on several threads, writing in the order of the input.
final class Analysis {
    /// So many lines for each thread may be between reading and writing: enough that a long text
    /// keeps nobody waiting, few enough that they fit in memory.
    private static final int WINDOW = 16;

    private final LineAnalyzer lines;
    private final int threads;
    private long good;
    private long bad;

    Analysis(Function<AnalysisRequest, Annotations> analyzer, int threads) {
        this.lines = new LineAnalyzer(analyzer);
        this.threads = threads;
    }

    /// Runs to the end of `in`. Throws what reading or writing throws.
    void run(InputStream in, OutputStream out, Progress progress)
            throws IOException, InterruptedException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            try {
                InOrder.run(
                        new LineReader(in)::next,
                        lines::answer,
                        (answer, waiting) -> {
                            buffered.write(answer.json());
                            buffered.write('\n');
                            if (waiting) {
                                buffered.flush();
                            }
                            count(answer.good());
                            progress.reached(answer.end(), good + bad);
                        },
                        executor,
                        WINDOW * threads);
            } finally {
                executor.shutdownNow();
            }
        }
        buffered.flush();
    }

    private void count(boolean isGood) {
        if (isGood) {
            good++;
        } else {
            bad++;
        }
    }

    long good() {
        return good;
    }

    long bad() {
        return bad;
    }
}
