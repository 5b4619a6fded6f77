package org.stancewire.system.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The dashboard and the alerts are of one piece; `UpIT` holds them against running services.
class WatchedTest {
    @Test
    void aMetricIsToldFromWhatIsAroundIt() {
        assertThat(
                        Watched.metrics(
                                "histogram_quantile(0.99, sum by (uri, le) (rate("
                                        + "a_seconds_bucket{uri=~\"b_c\"}[$__rate_interval])))"
                                        + " > max(d_total) or e_bytes / f"))
                .containsExactlyInAnyOrder("a_seconds_bucket", "d_total", "e_bytes", "f");
    }

    @Test
    void whatNoServiceHasIsNamed() {
        assertThatThrownBy(() -> Watched.checkAgainst(List.of("up 1")))
                .hasMessageContaining("stancewire_query_lag");
    }

    @Test
    void everyPanelAsksSomethingAndHasANumberOfItsOwn() throws IOException {
        JsonNode panels = Watched.dashboard().get("panels");
        assertThat(panels).extracting(it -> it.get("id").intValue()).doesNotHaveDuplicates();
        assertThat(panels)
                .filteredOn(it -> !it.get("type").textValue().equals("row"))
                .hasSizeGreaterThan(15)
                .allSatisfy(it -> assertThat(it.at("/targets/0/expr").textValue()).isNotBlank());
    }

    /// What compares metrics says nothing where there are none.
    @Test
    void aServiceThatIsGoneIsMissed() throws IOException {
        List<String> expressions = Watched.alerts().findValuesAsText("expr");
        for (String job : List.of("ingest", "enrich", "query")) {
            String absent = "absent\\(stancewire_%s_[a-z_]+\\{job=\"%s\"}\\)".formatted(job, job);
            assertThat(expressions).anyMatch(it -> Pattern.compile(absent).matcher(it).find());
        }
    }

    @Test
    void forEachAlertTheDocumentSaysWhatToDo() throws IOException {
        List<String> alerts = Watched.alerts().findValuesAsText("alert");
        String document = Files.readString(Path.of("../docs/metrics.md"));
        assertThat(alerts).hasSizeGreaterThan(5);
        assertThat(alerts).allSatisfy(it -> assertThat(document).contains("| `" + it + "` |"));
    }
}
