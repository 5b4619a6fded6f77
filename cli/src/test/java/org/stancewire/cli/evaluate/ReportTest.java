package org.stancewire.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Report report =
            new Report()
                    .put("records", 3)
                    .put("micro", new Counts(2, 3, 4))
                    .put("speed", new Report().put("seconds", 0.00005));

    @Test
    void printsFourDigitsForAPerson() {
        assertThat(printed(false))
                .isEqualTo(
                        """
                        records                            3
                        micro                              P 0.6667  R 0.5000  F1 0.5714  tp 2  system 3  gold 4
                        speed
                          seconds                            0.0001
                        """);
    }

    @Test
    void printsAllDigitsAsJson() {
        assertThat(printed(true))
                .contains("\"p\" : 0.6666666666666666", "\"tp\" : 2", "\"seconds\" : 5.0E-5");
    }

    private String printed(boolean json) {
        StringWriter out = new StringWriter();
        report.print(new PrintWriter(out), json);
        return out.toString();
    }
}
