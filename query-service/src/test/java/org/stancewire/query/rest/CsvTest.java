package org.stancewire.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private final Csv csv = new Csv(false);

    @Test
    void quotesWhatMustBe() {
        assertThat(csv.line(List.of("a b", "", "a,b", "say \"no\"", "two\nlines", "два")))
                .isEqualTo("a b,,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",два\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void letsNoTextBeAFormula(String cell) {
        assertThat(csv.line(List.of(cell))).isEqualTo("'" + cell + "\r\n");
        assertThat(new Csv(true).line(List.of(cell))).isEqualTo(cell + "\r\n");
    }

    @Test
    void quotesAFormulaThatMustBeQuoted() {
        assertThat(csv.line(List.of("=A1,\"x\""))).isEqualTo("\"'=A1,\"\"x\"\"\"\r\n");
    }
}
