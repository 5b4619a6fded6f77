package org.stancewire.cli.up;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What `up` says when all is ready.
final class Welcome {
    private Welcome() {}

    /// @param keys the file of keys, where everybody is asked for one
    /// @param began when the start began, as [System#nanoTime]
    static String text(
            Ports ports, String kafka, DataFolder data, Optional<Path> keys, long began) {
        return String.format(
                Locale.ROOT,
                """
                Stancewire is ready, after %.1f s.

                  the feed      http://localhost:%2$d
                  its API       http://localhost:%2$d/q/swagger-ui
                  to post       http://localhost:%3$d/v1/articles
                  enrich        http://localhost:%4$d/q/health
                  Kafka         %5$s
                  data, logs    %6$s
                %7$s
                To try it:
                  curl %8$s-H 'Content-Type: application/json' http://localhost:%3$d/v1/articles \\
                    -d '{"text":"Angela Merkel praised NATO in Berlin on Monday."}'
                  curl %8$s'http://localhost:%2$d/v1/articles?limit=1'

                Ctrl-C stops everything.\
                """,
                (System.nanoTime() - began) / 1e9,
                ports.query(),
                ports.ingest(),
                ports.enrich(),
                kafka,
                data.root(),
                keys.map(file -> "  keys          " + file + "\n").orElse(""),
                keys.map(_ -> "-H \"Authorization: Bearer $STANCEWIRE_KEY\" ").orElse(""));
    }
}
