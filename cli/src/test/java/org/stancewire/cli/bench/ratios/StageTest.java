package org.stancewire.cli.bench.ratios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void setsEnrichBesideAnalysisAndBesideBothParts() throws Exception {
        assertThat(
                        Stage.ENRICH.rows(
                                json(
                                        """
                                        {"ours": {"warmPerSecond": 150}, "analysis": {"warmPerSecond": 200},
                                         "kafka": {"warmPerSecond": 600}}
                                        """)))
                .extracting(Row::ratio)
                .containsExactly(0.75, 1.0);
    }

    @Test
    void setsEachStartBesideTheBareOne() throws Exception {
        assertThat(
                        Stage.STARTUP.rows(
                                json(
                                        """
                                        {"broker": {"seconds": 1}, "a bare Quarkus endpoint": {"seconds": 0.5},
                                         "query": {"seconds": 2}}
                                        """)))
                .extracting(Row::stage, Row::ratio)
                .containsExactly(tuple("start: broker", 2.0), tuple("start: query", 4.0));
    }

    @Test
    void namesTheFigureThatABenchDidNotSay() throws Exception {
        JsonNode said = json("{\"stancewire\": {\"perSecond\": 1}, \"lucene\": {}}");
        assertThatThrownBy(() -> Stage.INDEX.rows(said))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no number \"perSecond\"");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
