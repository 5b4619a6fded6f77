package org.stancewire.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.contract.Tone.NEGATIVE;
import static org.stancewire.contract.Tone.NEUTRAL;
import static org.stancewire.contract.Tone.POSITIVE;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.cli.evaluate.ToneScore.GoldTone;

class ToneScoreTest {
    @Test
    void countsEachTone() {
        String text = "Ann met Bob and Cid and Dan.";
        ToneScore score = new ToneScore();
        score.add(
                Said.gold(text),
                List.of(
                        new GoldTone(0, POSITIVE),
                        new GoldTone(1, NEGATIVE),
                        new GoldTone(2, NEUTRAL),
                        new GoldTone(3, NEGATIVE)),
                Said.of(text, POSITIVE, POSITIVE, NEUTRAL, NEUTRAL).annotations());
        Report report = new Report();
        score.report(report);
        StringWriter out = new StringWriter();
        report.print(new PrintWriter(out), false);
        // POSITIVE P 1/2 R 1, NEUTRAL P 1/2 R 1: 2/3 each; NEGATIVE is never said
        assertThat(out.toString())
                .isEqualTo(
                        """
                        targets                            4
                        macro-f1                           0.4444
                        f1 over POSITIVE and NEGATIVE      0.3333
                        accuracy                           0.5000
                        classes
                          POSITIVE                           P 0.5000  R 1.0000  F1 0.6667  tp 1  system 2  gold 1
                          NEUTRAL                            P 0.5000  R 1.0000  F1 0.6667  tp 1  system 2  gold 1
                          NEGATIVE                           P 0.0000  R 0.0000  F1 0.0000  tp 0  system 0  gold 2
                        """);
    }
}
