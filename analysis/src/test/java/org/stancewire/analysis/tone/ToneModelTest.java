package org.stancewire.analysis.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Tone;

class ToneModelTest {
    private static final int FIRST = 0;
    private static final int SECOND = 1 << 31;

    @Test
    void addsTheWeightsOfTheFeatures() {
        double[] chances = model(1, 1, 1).probabilities(new int[] {FIRST, SECOND, SECOND});
        assertThat(chances[0] / chances[1]).isCloseTo(Math.exp(2 + 2 * 1), within(1e-9));
        assertThat(chances[0] + chances[1] + chances[2]).isCloseTo(1, within(1e-12));
    }

    @Test
    void choosesTheLikeliestToneAndReportsItsProbability() {
        MentionTone tone = model(1, 1, 1).judge(new int[] {FIRST});
        assertThat(tone.tone()).isEqualTo(Tone.POSITIVE);
        assertThat(tone.confidence()).isEqualTo(model(1, 1, 1).probabilities(new int[] {FIRST})[0]);
    }

    @Test
    void choosesAFavouredToneAtItsOwnProbability() {
        MentionTone tone = model(1, 100, 1).judge(new int[] {FIRST});
        assertThat(tone.tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(tone.confidence())
                .isEqualTo(model(1, 1, 1).probabilities(new int[] {FIRST})[1])
                .isLessThan(0.5);
    }

    @Test
    void comesBackFromItsBytes() throws IOException {
        byte[] bytes = model(1, 2, 3).toBytes();
        assertThat(ToneModel.read(new ByteArrayInputStream(bytes)).toBytes()).isEqualTo(bytes);
    }

    @Test
    void refusesADamagedFile() {
        byte[] bytes = model(1, 1, 1).toBytes();
        bytes[bytes.length - 6] ^= 1;
        assertThatThrownBy(() -> ToneModel.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void refusesAFileOfAnotherFormatOrKind() {
        byte[] newer = model(1, 1, 1).toBytes();
        newer[5] = 9;
        assertThatThrownBy(() -> ToneModel.read(new ByteArrayInputStream(newer)))
                .hasMessage("a tone model of format 9, not 1");
        assertThatThrownBy(() -> ToneModel.read(new ByteArrayInputStream(new byte[100])))
                .hasMessage("not a tone model");
        assertThatThrownBy(() -> ToneModel.read(new ByteArrayInputStream(new byte[2])))
                .hasMessage("not a tone model");
    }

    private static ToneModel model(double... favour) {
        short[] weights = {4, 0, 0, 2, 0, 2};
        return new ToneModel(1, 0.5, new double[3], favour, weights);
    }
}
