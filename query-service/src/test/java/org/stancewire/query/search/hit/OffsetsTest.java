package org.stancewire.query.search.hit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stancewire.contract.Span;

class OffsetsTest {
    private static final String TEXT = "😀a👍🏽b";

    @Test
    void countsCodePointsAsPythonDoes() {
        Offsets points = new Offsets(TEXT, Offsets.Unit.CODEPOINTS);
        for (int i = 0; i < TEXT.length(); i++) {
            Span place = new Span(i, i + 1);
            if (!Character.isLowSurrogate(TEXT.charAt(i))) {
                assertThat(points.start(place)).isEqualTo(TEXT.codePointCount(0, i));
            }
        }
        assertThat(points.end(new Span(0, TEXT.length()))).isEqualTo(5);
    }

    @Test
    void leavesCodeUnitsAsTheyAre() {
        Offsets units = new Offsets(TEXT, Offsets.Unit.UTF16);
        assertThat(units.start(new Span(2, 3))).isEqualTo(2);
        assertThat(units.end(new Span(2, 3))).isEqualTo(3);
    }
}
