package org.stancewire.cli.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.work.InOrder;

/// Posts all drafts of some inputs and counts what became of them. Rejections are told in the order
/// of the inputs.
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
    /// @param atOnce how many parcels may be under way
    /// @throws IOException when an input cannot be read, or when ingest takes nothing more
    public void run(IngestClient ingest, Inputs inputs, InputStream standardInput, int atOnce)
            throws IOException, InterruptedException {
        try (DraftSource drafts = new DraftSource(inputs, standardInput);
                Parcels parcels = new Parcels(drafts);
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                InOrder.run(
                        parcels, ingest::post, (outcomes, _) -> count(outcomes), executor, atOnce);
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private void count(List<Outcome> outcomes) throws IOException {
        String stopped = null;
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Accepted _ -> accepted++;
                case Outcome.Duplicate _ -> duplicate++;
                case Outcome.Rejected it -> {
                    rejected++;
                    progress.clear();
                    out.println("rejected " + it.draft().origin() + ": " + it.reason());
                }
                case Outcome.Stopped it -> stopped = stopped == null ? it.reason() : stopped;
            }
            progress.reached(outcome.draft().reached(), count());
        }
        if (stopped != null) {
            throw new IOException(stopped);
        }
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
