package org.stancewire.cli.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Article;

class BenchTest {
    @Test
    void theSameArticleIsSentAndWritten() throws Exception {
        MadeArticles made = new MadeArticles(3);
        JsonNode sent = new ObjectMapper().readTree(made.json("bench-1", 2));
        Article written = made.article("bench-1", 2);
        assertThat(written.id()).isEqualTo(sent.get("id").textValue());
        assertThat(written.text()).endsWith(sent.get("text").textValue());
        assertThat(written.text().length()).isBetween(2_000, 4_000);
        assertThat(new MadeArticles(3).json("bench-1", 2)).isEqualTo(made.json("bench-1", 2));
        assertThat(made.json("x", 0)).isNotEqualTo(made.json("x", 1));
    }

    @Test
    void theMiddleOfTheTurnsCounts() {
        Ratio ratio =
                Ratio.of(
                        "x",
                        List.of(new double[] {9, 10}, new double[] {5, 10}, new double[] {6, 10}));
        assertThat(ratio.value()).isEqualTo(0.6);
        assertThat(ratio.low()).isEqualTo(0.5);
        assertThat(ratio.high()).isEqualTo(0.9);
    }
}
