package org.stancewire.cli.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.stancewire.cli.access.OwnKey;
import org.stancewire.cli.post.IngestClient;
import org.stancewire.cli.post.Inputs;
import org.stancewire.cli.post.Posting;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;

/// The sample articles of the repository.
final class Samples {
    private Samples() {}

    /// Posts all of them to the ingest service at a port; gives what came of it, in words.
    static String post(Path home, int port, OwnKey key, Terminal terminal)
            throws IOException, InterruptedException {
        Inputs samples = Inputs.of(List.of(home.resolve("samples")));
        Progress progress =
                Progress.of(terminal, System.err, "sample articles posted", samples.size());
        Posting posting = new Posting(System.err, progress);
        URI ingest = URI.create("http://127.0.0.1:" + port);
        try (IngestClient client = new IngestClient(ingest, Duration.ofSeconds(1), key)) {
            posting.run(client, samples, System.in, 1);
        }
        progress.clear();
        return posting.summary();
    }
}
