package org.stancewire.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    private final Beginnings<String> words = new Beginnings<>();

    @BeforeEach
    void fill() {
        words.add("обвин*", "charge");
        words.add("обвинени*", "accusation");
        words.add("обвинение", "the word itself");
        words.add("суд", "court");
    }

    @Test
    void takesTheLongestBeginning() {
        assertThat(words.of("обвинил")).isEqualTo("charge");
        assertThat(words.of("обвинению")).isEqualTo("accusation");
        assertThat(words.of("обвин")).isEqualTo("charge");
    }

    @Test
    void putsAWholeWordBeforeABeginning() {
        assertThat(words.of("обвинение")).isEqualTo("the word itself");
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(words.of("обви")).isNull();
        assertThat(words.of("судья")).isNull();
        assertThat(words.of("")).isNull();
    }

    @Test
    void refusesAWordGivenTwice() {
        assertThatThrownBy(() -> words.add("суд", "other")).hasMessage("given twice: суд");
        assertThatThrownBy(() -> words.add("обвин*", "other")).hasMessage("given twice: обвин*");
    }

    @Test
    void allowsAWordAsAWholeAndAsABeginning() {
        words.add("суд*", "trial");
        assertThat(words.of("суд")).isEqualTo("court");
        assertThat(words.of("судья")).isEqualTo("trial");
    }
}
