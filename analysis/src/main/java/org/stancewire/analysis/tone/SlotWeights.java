package org.stancewire.analysis.tone;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What each known word adds to each tone from each slot about a mention.
///
/// The file is big-endian: the magic number, how many stems (int), `scale` (double), the stems in
/// ascending order (ints), and for each stem three weights a slot (shorts). Sums are of whole
/// numbers, so they are the same on every machine.
public final class SlotWeights {
    private static final int MAGIC = 0x534c4f31;
    private static final int TONES = 3;
    private static final int ROW = WordSlots.COUNT * TONES;

    private final int[] stems;
    private final double scale;
    private final short[] weights;

    /// @param stems in ascending order
    /// @param scale what one unit of a weight adds to the log-odds of its tone
    /// @param weights of stem `i` from slot `s` for tone `t` at `(i * COUNT + s) * 3 + t`
    public SlotWeights(int[] stems, double scale, short[] weights) {
        if (weights.length != stems.length * ROW) {
            throw new IllegalArgumentException(
                    weights.length + " weights do not fit " + stems.length + " stems");
        }
        this.stems = stems.clone();
        this.scale = scale;
        this.weights = weights.clone();
    }

    /// What the words that were found add to the log-odds of each tone.
    ///
    /// @param found stems and slots in turn
    double[] of(int[] found) {
        long[] sums = new long[TONES];
        int row = -1;
        for (int i = 0; i < found.length; i += 2) {
            // One word in several slots comes several times in a row.
            if (i == 0 || found[i] != found[i - 2]) {
                row = Arrays.binarySearch(stems, found[i]);
            }
            if (row >= 0) {
                int at = row * ROW + found[i + 1] * TONES;
                sums[0] += weights[at];
                sums[1] += weights[at + 1];
                sums[2] += weights[at + 2];
            }
        }
        return new double[] {sums[0] * scale, sums[1] * scale, sums[2] * scale};
    }

    /// The file form, the same bytes for the same weights.
    public byte[] toBytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(MAGIC);
            out.writeInt(stems.length);
            out.writeDouble(scale);
            for (int stem : stems) {
                out.writeInt(stem);
            }
            for (short weight : weights) {
                out.writeShort(weight);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }

    /// Reads what [#toBytes] made. Throws [IOException] where it is something else.
    public static SlotWeights read(InputStream in) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(in.readAllBytes());
        if (file.remaining() < 16 || file.getInt() != MAGIC) {
            throw new IOException("no weights of words");
        }
        int count = file.getInt();
        double scale = file.getDouble();
        if (count < 0 || file.remaining() != count * (4L + 2L * ROW)) {
            throw new IOException("the weights of words are cut short");
        }
        int[] stems = new int[count];
        file.asIntBuffer().get(stems);
        file.position(file.position() + 4 * count);
        short[] weights = new short[count * ROW];
        file.asShortBuffer().get(weights);
        return new SlotWeights(stems, scale, weights);
    }
}
