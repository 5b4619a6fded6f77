package org.stancewire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    @Test
    void isWrittenAsOneStringAndReadBack() {
        Position position = Position.after(7, 2).and(Position.after(0, 41));
        assertThat(position).hasToString("1.0-42.7-3");
        assertThat(Position.parse(position.toString())).isEqualTo(position);
        assertThat(Position.parse(Position.START.toString())).isEqualTo(Position.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2.0-1",
                "1.0",
                "1.0-",
                "1.-1",
                "1.0--1",
                "1.0-1.",
                "1.0-99999999999999999999"
            })
    void refusesWhatItDidNotWrite(String text) {
        assertThatThrownBy(() -> Position.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a position");
    }

    @Test
    void reachesWhatComesBeforeItInEveryPartition() {
        Position both = Position.after(0, 5).and(Position.after(1, 5));
        assertThat(both.reaches(Position.after(0, 5))).isTrue();
        assertThat(both.reaches(Position.START)).isTrue();
        assertThat(both.reaches(Position.after(0, 6))).isFalse();
        assertThat(Position.after(0, 9).reaches(both)).isFalse();
    }
}
