package org.stancewire.cli.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.work.InOrder;

/// Posts all drafts of some inputs, several at a time, and counts what became of them. Rejections
/// are told in the order of the inputs.
public final class Posting {
    private final PrintStream out;
    private final Progress progress;
    private long accepted;
    private long duplicate;
    private long rejected;

    public Posting(PrintStream out, Progress progress) {
        this.out = out;
        this.progress = progress;
    }

    /// Posts all that `inputs` hold.
    ///
    /// @param atOnce how many requests may be under way
    /// @throws IOException when an input cannot be read, or when nobody answers
    public void run(IngestClient ingest, Inputs inputs, InputStream standardInput, int atOnce)
            throws IOException, InterruptedException {
        try (DraftSource drafts = new DraftSource(inputs, standardInput);
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                InOrder.run(drafts, ingest::post, this::count, executor, atOnce);
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private void count(Outcome outcome, boolean waiting) throws IOException {
        switch (outcome) {
            case Outcome.Accepted a -> accepted++;
            case Outcome.Duplicate d -> duplicate++;
            case Outcome.Rejected r -> {
                rejected++;
                progress.clear();
                out.println("rejected " + r.draft().origin() + ": " + r.reason());
            }
            case Outcome.Unreachable u -> throw new IOException(u.reason());
        }
        progress.reached(outcome.draft().reached(), count());
    }

    public long count() {
        return accepted + duplicate + rejected;
    }

    /// In one line: how many there were, and what became of them.
    public String summary() {
        return "%d posted: %d accepted, %d duplicate, %d rejected"
                .formatted(count(), accepted, duplicate, rejected);
    }

    public long rejected() {
        return rejected;
    }
}
