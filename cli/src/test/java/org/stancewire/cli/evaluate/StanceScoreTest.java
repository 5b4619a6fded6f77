package org.stancewire.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stancewire.contract.Polarity.AGAINST;
import static org.stancewire.contract.Polarity.FAVOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.cli.evaluate.StanceScore.Directed;

/// Four pairs. Right: A for B; nothing; B against A; A against B. Said: A for B; A against B;
/// nothing; B for A at .2, A against B at .9.
class StanceScoreTest {
    private static final String TEXT = "Ann met Bob.";

    private final StanceScore score = new StanceScore(new Minimum(0));

    @BeforeEach
    void addFourPairs() {
        GoldText gold = Said.gold(TEXT);
        score.add(
                gold,
                List.of(new Directed(0, 1, FAVOR)),
                Said.of(TEXT).stance(0, "Ann", 1, FAVOR, .5).annotations());
        score.add(gold, List.of(), Said.of(TEXT).stance(null, "Ann", 1, AGAINST, .4).annotations());
        score.add(gold, List.of(new Directed(1, 0, AGAINST)), Said.of(TEXT).annotations());
        score.add(
                gold,
                List.of(new Directed(0, 1, AGAINST)),
                Said.of(TEXT)
                        .stance(1, "Bob", 0, FAVOR, .2)
                        .stance(0, "Ann", 1, AGAINST, .9)
                        .annotations());
    }

    @Test
    void judgesAPairByItsSurestStance() throws Exception {
        JsonNode report = report();
        assertThat(report.get("pairs").asInt()).isEqualTo(4);
        assertThat(report.get("micro-f1").asDouble()).isEqualTo(2 / 4.0);
        // A>B FAVOR is all right: 1; A>B AGAINST has P 1/2 and R 1: 2/3; the others 0
        assertThat(report.get("macro-f1").asDouble()).isCloseTo((1 + 2 / 3.0) / 5, within(1e-12));
        assertThat(report.get("macro-f1 without NONE").asDouble())
                .isCloseTo((1 + 2 / 3.0) / 4, within(1e-12));
        assertThat(report.at("/classes/A>B AGAINST/p").asDouble()).isEqualTo(0.5);
        assertThat(report.at("/classes/B>A AGAINST/r").asDouble()).isZero();
    }

    @Test
    void countsAllDirectedStances() throws Exception {
        JsonNode report = report();
        assertThat(report.at("/directed/p").asDouble()).isEqualTo(2 / 4.0);
        assertThat(report.at("/directed/r").asDouble()).isEqualTo(2 / 3.0);
        assertThat(report.at("/direction ignored/tp").asInt()).isEqualTo(2);
    }

    @Test
    void tellsTheFiguresAtEachThreshold() throws Exception {
        JsonNode table = report().get("directed, by confidence");
        assertThat(table.at("/at least 0.20/system").asInt()).isEqualTo(4);
        assertThat(table.at("/at least 0.25/system").asInt()).isEqualTo(3);
        assertThat(table.at("/at least 0.45/p").asDouble()).isEqualTo(1);
        assertThat(table.at("/at least 0.45/r").asDouble()).isEqualTo(2 / 3.0);
        assertThat(table.has("at least 0.95")).isFalse();
    }

    @Test
    void saysFromWhereOnThreeOfFourAreRight() throws Exception {
        JsonNode report = report();
        assertThat(report.get("precision 0.75 from").asDouble()).isEqualTo(.5);
        assertThat(report.at("/directed from there/r").asDouble()).isEqualTo(2 / 3.0);
    }

    private JsonNode report() throws Exception {
        Report report = new Report();
        score.report(report);
        StringWriter out = new StringWriter();
        report.print(new PrintWriter(out), true);
        return new ObjectMapper().readTree(out.toString());
    }
}
