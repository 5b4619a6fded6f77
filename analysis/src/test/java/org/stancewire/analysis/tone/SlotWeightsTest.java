package org.stancewire.analysis.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SlotWeightsTest {
    private static final int ROW = WordSlots.COUNT * 3;
    private static final int PRAISE = -7;
    private static final int BLAME = 40;

    @Test
    void addsUpWhatEachWordIsWorthInItsSlot() {
        int[] found = {PRAISE, 0, BLAME, 2, BLAME, 2};
        assertThat(weights().of(found)).containsExactly(2.5, 0, 4);
    }

    @Test
    void hearsTheSameWordOtherwiseInAnotherSlot() {
        assertThat(weights().of(new int[] {BLAME, 1})).containsExactly(0, 0, 0);
    }

    @Test
    void passesOverWordsThatItDoesNotKnow() {
        assertThat(weights().of(new int[] {8, 2, PRAISE, 0})).containsExactly(2.5, 0, 0);
    }

    @Test
    void comesBackFromItsFile() throws IOException {
        byte[] bytes = weights().toBytes();
        SlotWeights read = SlotWeights.read(new ByteArrayInputStream(bytes));
        assertThat(read.toBytes()).isEqualTo(bytes);
        assertThat(read.of(new int[] {PRAISE, 0})).containsExactly(2.5, 0, 0);
    }

    @Test
    void refusesAFileThatIsCutShortOrSomethingElse() {
        byte[] bytes = weights().toBytes();
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThatThrownBy(() -> SlotWeights.read(new ByteArrayInputStream(cut)))
                .hasMessage("the weights of words are cut short");
        byte[] other = new byte[100];
        assertThatThrownBy(() -> SlotWeights.read(new ByteArrayInputStream(other)))
                .hasMessage("no weights of words");
    }

    @Test
    void refusesWeightsThatDoNotFitItsStems() {
        assertThatThrownBy(() -> new SlotWeights(new int[] {1, 2}, 1, new short[ROW]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ROW + " weights do not fit 2 stems");
    }

    private static SlotWeights weights() {
        short[] weights = new short[2 * ROW];
        weights[0] = 5;
        weights[ROW + 2 * 3 + 2] = 4;
        return new SlotWeights(new int[] {PRAISE, BLAME}, 0.5, weights);
    }
}
