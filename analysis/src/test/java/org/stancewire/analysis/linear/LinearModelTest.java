package org.stancewire.analysis.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    private static final int FIRST = 0;
    private static final int SECOND = 1 << 31;

    @Test
    void addsTheWeightsOfTheFeatures() {
        double[] chances = model(1, 1, 1).probabilities(new int[] {FIRST, SECOND, SECOND});
        assertThat(chances[0] / chances[1]).isCloseTo(Math.exp(2 + 2 * 1), within(1e-9));
        assertThat(chances[0] + chances[1] + chances[2]).isCloseTo(1, within(1e-12));
    }

    @Test
    void choosesTheLikeliestClassAndReportsItsProbability() {
        LinearModel.Choice choice = model(1, 1, 1).choose(new int[] {FIRST});
        assertThat(choice.chosen()).isZero();
        assertThat(choice.probability())
                .isEqualTo(model(1, 1, 1).probabilities(new int[] {FIRST})[0]);
    }

    @Test
    void choosesAFavouredClassAtItsOwnProbability() {
        LinearModel.Choice choice = model(1, 100, 1).choose(new int[] {FIRST});
        assertThat(choice.chosen()).isEqualTo(1);
        assertThat(choice.probability())
                .isEqualTo(model(1, 1, 1).probabilities(new int[] {FIRST})[1])
                .isLessThan(0.5);
    }

    @Test
    void comesBackFromItsBytes() throws IOException {
        byte[] bytes = model(1, 2, 3).toBytes();
        assertThat(LinearModel.read(new ByteArrayInputStream(bytes)).toBytes()).isEqualTo(bytes);
    }

    @Test
    void refusesADamagedFile() {
        byte[] bytes = model(1, 1, 1).toBytes();
        bytes[bytes.length - 6] ^= 1;
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void refusesAFileOfAnotherFormatOrKind() {
        byte[] newer = model(1, 1, 1).toBytes();
        newer[5] = 9;
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(newer)))
                .hasMessage("a linear model of format 9, not 1");
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(new byte[100])))
                .hasMessage("not a linear model");
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(new byte[2])))
                .hasMessage("not a linear model");
    }

    private static LinearModel model(double... favour) {
        short[] weights = {4, 0, 0, 2, 0, 2};
        return new LinearModel(1, 0.5, new double[3], favour, weights);
    }
}
