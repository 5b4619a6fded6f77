package org.stancewire.cli.up;

import java.util.Locale;

/// What `up` says when all is ready.
final class Welcome {
    private Welcome() {}

    /// @param began when the start began, as [System#nanoTime]
    static String text(Ports ports, String kafka, DataFolder data, long began) {
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

                To try it:
                  curl -H 'Content-Type: application/json' http://localhost:%3$d/v1/articles \\
                    -d '{"text":"Angela Merkel praised NATO in Berlin on Monday."}'
                  curl 'http://localhost:%2$d/v1/articles?limit=1'

                Ctrl-C stops everything.\
                """,
                (System.nanoTime() - began) / 1e9,
                ports.query(),
                ports.ingest(),
                ports.enrich(),
                kafka,
                data.root());
    }
}
