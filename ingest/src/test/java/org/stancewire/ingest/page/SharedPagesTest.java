package org.stancewire.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stancewire.ingest.article.Submission;

/// Keeps what was reached on the pages beside the project, where they are there. What counts is
/// what `evaluate extraction` says; this is the same for the segments and the dates.
class SharedPagesTest {
    private static final Path PAGES = Path.of("../../shared/data/extraction/trafilatura.ndjson");

    private int right;
    private int wrong;
    private int missed;
    private int dates;
    private int datesRight;

    @Test
    void readsDifficultPages() throws IOException {
        if (!Files.exists(PAGES)) {
            String reason = "not read: there is no " + PAGES;
            System.err.println(reason);
            Assumptions.abort(reason);
        }
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(PAGES)) {
            compare(json.readTree(line));
        }
        assertThat(2.0 * right / (2 * right + wrong + missed)).isGreaterThan(0.94);
        assertThat((double) datesRight / dates).isGreaterThan(0.85);
    }

    private void compare(JsonNode gold) throws IOException {
        Path file = PAGES.resolveSibling(gold.get("file").asText());
        Submission page;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            page = PageReader.read(in.readAllBytes(), null, null);
        }
        String text = flat(page.text() == null ? "" : page.text());
        for (JsonNode segment : gold.path("with")) {
            boolean kept = text.contains(flat(segment.asText()));
            right += kept ? 1 : 0;
            missed += kept ? 0 : 1;
        }
        for (JsonNode segment : gold.path("without")) {
            wrong += text.contains(flat(segment.asText())) ? 1 : 0;
        }
        if (gold.hasNonNull("date")) {
            dates++;
            String date = String.valueOf(page.publishedAt());
            datesRight += date.startsWith(gold.get("date").asText()) ? 1 : 0;
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
