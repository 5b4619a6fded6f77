package org.stancewire.cli.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final String PAGE =
            """
            <html lang="ru"><head><title>Мост открыт</title>
            <meta property="article:published_time" content="2012-04-18T09:30:00+03:00"></head>
            <body><nav><a href="/">Главная</a></nav><p>Старый мост через реку снова открыт для движения
            после одиннадцати месяцев ремонта.</p></body></html>
            """;

    @TempDir private Path folder;

    @Test
    void printsWhatIngestMakesOfAPage() throws Exception {
        Path file = Files.writeString(folder.resolve("bridge.html"), PAGE, UTF_8);
        JsonNode line = line(file);
        assertThat(line.get("id").asText()).isEqualTo("bridge");
        assertThat(line.get("title").asText()).isEqualTo("Мост открыт");
        assertThat(line.get("date").asText()).isEqualTo("2012-04-18T09:30:00+03:00");
        assertThat(line.get("language").asText()).isEqualTo("ru");
        assertThat(line.get("url").isNull()).isTrue();
        assertThat(line.get("authors").isEmpty()).isTrue();
        assertThat(line.get("text").asText())
                .isEqualTo(
                        "Старый мост через реку снова открыт для движения после одиннадцати месяцев"
                                + " ремонта.");
    }

    @Test
    void readsAPackedPageAsThePageInIt() throws Exception {
        Path file = folder.resolve("bridge.v2.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(PAGE.getBytes(UTF_8));
        }
        assertThat(line(file).get("id").asText()).isEqualTo("bridge.v2");
        assertThat(line(file).get("title").asText()).isEqualTo("Мост открыт");
    }

    @Test
    void putsAnErrorInThePlaceOfAFileThatCannotBeRead() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.html.gz"), "no gzip at all", UTF_8);
        ExtractedPage.Line line = ExtractedPage.line(new PageFile(file));
        assertThat(line.good()).isFalse();
        JsonNode json = new ObjectMapper().readTree(line.json());
        assertThat(json.get("id").asText()).isEqualTo("bad");
        assertThat(json.get("error").asText()).contains("Not in GZIP format");
    }

    private static JsonNode line(Path file) throws Exception {
        ExtractedPage.Line line = ExtractedPage.line(new PageFile(file));
        assertThat(line.good()).isTrue();
        return new ObjectMapper().readTree(line.json());
    }
}
