package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `up --trace`: whoever traces sees one trace from the request to the index.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TraceIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TempDir private Path temporary;

    @Test
    void anArticleIsOneTrace() throws Exception {
        Path data = temporary.resolve("data");
        // The agent's own exporter for the log stands in for a collector.
        Map<String, String> toTheLog =
                Map.of("OTEL_TRACES_EXPORTER", "logging-otlp", "OTEL_BSP_SCHEDULE_DELAY", "200");
        try (Stancewire up =
                Stancewire.run(
                        temporary,
                        toTheLog,
                        "up",
                        "--trace",
                        "--without-samples",
                        "--data=" + data,
                        "--port=0",
                        "--ingest-port=0",
                        "--enrich-port=0",
                        "--kafka-port=0")) {
            post(up.awaitPort("to post").port());
            awaitSpan(data, "ingest", "POST /v1/articles");
            awaitSpan(data, "ingest", "articles publish");
            awaitSpan(data, "enrich", "enriched-articles publish");
            awaitSpan(data, "query", "enriched-articles process");
        }
    }

    private static void post(int ingest) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + ingest + "/v1/articles"))
                        .header("Content-Type", "text/plain")
                        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                        .POST(BodyPublishers.ofString("Olaf Scholz praised the port on Friday."))
                        .build();
        // The agent does not see a request that is upgraded to HTTP/2 without TLS.
        try (HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
        }
    }

    /// A span is one JSON object, its trace before its name.
    private static void awaitSpan(Path data, String service, String name) throws Exception {
        Path log = data.resolve("logs").resolve(service + ".log");
        Pattern span =
                Pattern.compile(
                        "\"traceId\":\"" + TRACE + "\"[^}]*?\"name\":\"" + Pattern.quote(name));
        while (!span.matcher(Files.readString(log)).find()) {
            Thread.sleep(100);
        }
    }
}
