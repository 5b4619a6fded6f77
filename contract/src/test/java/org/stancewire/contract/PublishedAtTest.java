package org.stancewire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedAtTest {
    @ParameterizedTest
    @CsvSource({
        "2012-04-18,                2012-04-18T00:00:00Z, true",
        "2012-04-18T09:30:00Z,      2012-04-18T09:30:00Z, false",
        "2012-04-18T09:30:00+03:00, 2012-04-18T06:30:00Z, false"
    })
    void isAsPreciseAsItWasStated(String stated, String instant, boolean isDate) {
        PublishedAt published = new PublishedAt(stated);
        assertThat(published).hasToString(stated);
        assertThat(published.instant()).hasToString(instant);
        assertThat(published.isDate()).isEqualTo(isDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2012-13-01", "2012-04-18T09:30:00", "18.04.2012"})
    void refusesOtherFormsAndSaysWhichItTakes(String stated) {
        assertThatThrownBy(() -> new PublishedAt(stated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2012-04-18T09:30:00Z");
    }
}
