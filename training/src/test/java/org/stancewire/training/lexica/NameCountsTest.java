package org.stancewire.training.lexica;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCountsTest {
    private static final int PERSON = 14;
    private static final int LOCATION = 11;
    private static final int ORGANIZATION = 13;
    private static final int FILM = 8;

    private final NameCounts counts = new NameCounts();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 1, 1",
        "2, 3, 2",
        "4, 7, 3",
        "8, 15, 4",
        "16, 63, 5",
        "64, 255, 6",
        "256, 2147483647, 7"
    })
    void gradesCountsByTheirSize(int least, int most, int grade) {
        assertThat(NameCounts.grade(least)).isEqualTo(grade);
        assertThat(NameCounts.grade(most)).isEqualTo(grade);
    }

    @Test
    void countsTheFirstAndLastWordOfAPerson() {
        counts.add(List.of("Anna", "van", "Kestrel"), List.of(PERSON));
        assertThat(counts.counts()).containsOnlyKeys("anna", "kestrel");
        assertThat(counts.counts().get("anna")).containsExactly(1, 0, 0, 0, 0);
        assertThat(counts.counts().get("kestrel")).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void countsNoWordOfAPersonWithOneWordOrAComma() {
        counts.add(List.of("Anna"), List.of(PERSON));
        counts.add(List.of("Kestrel", ",", "Anna"), List.of(PERSON));
        assertThat(counts.counts()).isEmpty();
    }

    @Test
    void countsThePlaceBeforeACommaOnly() {
        counts.add(List.of("Kestrel", "Bay", ",", "Ohio"), List.of(LOCATION));
        assertThat(counts.counts()).containsOnlyKeys("kestrel", "bay");
        assertThat(counts.counts().get("bay")).containsExactly(0, 0, 1, 0, 0);
    }

    @Test
    void countsEachKindByItself() {
        counts.add(List.of("Kestrel", "Works"), List.of(ORGANIZATION));
        counts.add(List.of("KESTREL"), List.of(FILM));
        counts.add(List.of("Kestrel"), List.of(LOCATION, ORGANIZATION));
        assertThat(counts.counts().get("kestrel")).containsExactly(0, 0, 1, 2, 1);
    }

    @Test
    void flagsTheKindsOfAName() {
        assertThat(counts.add(List.of("A"), List.of(PERSON))).isEqualTo(1);
        assertThat(counts.add(List.of("A"), List.of(LOCATION))).isEqualTo(2);
        assertThat(counts.add(List.of("A"), List.of(ORGANIZATION))).isEqualTo(4);
        assertThat(counts.add(List.of("A"), List.of(FILM))).isEqualTo(8);
        assertThat(counts.add(List.of("A"), List.of(PERSON, FILM, LOCATION))).isEqualTo(11);
        assertThat(counts.add(List.of("A"), List.of(99))).isZero();
    }
}
