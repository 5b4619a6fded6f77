package org.stancewire.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.contract.Polarity.AGAINST;
import static org.stancewire.contract.Polarity.FAVOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.cli.evaluate.OpinionScore.Opinion;

class OpinionScoreTest {
    private static final String TEXT = "США против Ирана. Россия за Иран.";

    @Test
    void comparesByNameInEachTextAndInAll() throws Exception {
        NameGroups groups = new NameGroups();
        groups.add(List.of("сша", "америка"));
        groups.add(List.of("россия", "рф"));
        OpinionScore score = new OpinionScore(groups, new Minimum(0));
        score.add(
                Said.gold(TEXT),
                List.of(
                        new Opinion("Америка", "Иран", AGAINST),
                        new Opinion("Иран", "США", AGAINST),
                        new Opinion("РФ", "Сирия", FAVOR)),
                Said.of(TEXT)
                        .stance(0, "США", 1, AGAINST, .8)
                        .stance(null, "Россия", 3, FAVOR, .6)
                        .annotations());
        score.add(
                Said.gold(TEXT),
                List.of(new Opinion("Россия", "США", AGAINST)),
                Said.of(TEXT).annotations());
        JsonNode report = report(score);
        // AGAINST: one of one said is right, of three; FAVOR: the one said is wrong.
        assertThat(report.at("/pooled AGAINST/f1").asDouble()).isEqualTo(0.5);
        assertThat(report.at("/pooled FAVOR/f1").asDouble()).isZero();
        assertThat(report.at("/micro/f1").asDouble()).isEqualTo(1 / 3.0);
        // By text: AGAINST P (1 + 0)/2, R (1/2 + 0)/2: 1/3; FAVOR P and R (0 + 1)/2: 1/2.
        assertThat(report.at("/by document AGAINST/f1").asDouble()).isEqualTo(1 / 3.0);
        assertThat(report.get("f1 (mean of FAVOR and AGAINST), averaged by document").asDouble())
                .isEqualTo((1 / 3.0 + 1 / 2.0) / 2);
        assertThat(report.at("/pairs, polarity ignored/tp").asInt()).isEqualTo(1);
    }

    @Test
    void groupsNamesByTheirWordsAndStems() {
        NameGroups groups = new NameGroups();
        groups.add(List.of("Евросоюз", "ЕС", "Брюссель"));
        groups.add(List.of("бельгийская столица", "брюссель"));
        assertThat(groups.group(List.of("Бельгийской столицей")))
                .isEqualTo(groups.group(List.of("ЕС")));
        assertThat(groups.group(List.of("Европейский Союз (ЕС)")))
                .isEqualTo(groups.group(List.of("евросоюза")));
        assertThat(groups.group(List.of("Иваном"))).isEqualTo(groups.group(List.of("иван")));
        assertThat(groups.group(List.of("Some", "ЕС"))).isEqualTo(groups.group(List.of("ЕС")));
        assertThat(groups.group(List.of("…"))).isNull();
    }

    private static JsonNode report(OpinionScore score) throws Exception {
        Report report = new Report();
        score.report(report);
        StringWriter out = new StringWriter();
        report.print(new PrintWriter(out), true);
        return new ObjectMapper().readTree(out.toString());
    }
}
