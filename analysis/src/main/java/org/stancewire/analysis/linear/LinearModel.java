package org.stancewire.analysis.linear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// A linear model that chooses one of three classes: for each hashed feature one whole-number
/// weight a class.
///
/// The file is big-endian: the magic `SLINE`, the version of the format (one byte), `bits` (int),
/// `scale` (double), three `offsets` and three `favour` values (doubles), `3 << bits` weights
/// (shorts, the three classes of a feature side by side), and the CRC-32 of all before it (int).
/// Scores are sums of whole numbers, so they are the same on every machine.
public final class LinearModel {
    private static final byte[] MAGIC = "SLINE".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int CLASSES = 3;

    private final int bits;
    private final double scale;
    private final double[] offsets;
    private final double[] favour;
    private final short[] weights;

    /// @param bits how many upper bits of a feature's hash number its weights
    /// @param scale what one unit of a weight adds to the log-odds of its class
    /// @param offsets what each class's log-odds get besides
    /// @param favour by what each probability is multiplied before the likeliest class is chosen
    /// @param weights the weight of feature `f` for class `c` at `f * 3 + c`
    public LinearModel(int bits, double scale, double[] offsets, double[] favour, short[] weights) {
        if (bits < 1 || bits > 24 || weights.length != CLASSES << bits) {
            throw new IllegalArgumentException(
                    bits + " bits do not fit " + weights.length + " weights");
        }
        if (offsets.length != CLASSES || favour.length != CLASSES) {
            throw new IllegalArgumentException("one offset and one favour for each class");
        }
        this.bits = bits;
        this.scale = scale;
        this.offsets = offsets.clone();
        this.favour = favour.clone();
        this.weights = weights.clone();
    }

    /// The calibrated probability of each class.
    public double[] probabilities(int[] features) {
        return probabilities(features, offsets);
    }

    private double[] probabilities(int[] features, double[] added) {
        long[] sums = new long[CLASSES];
        for (int feature : features) {
            int at = (feature >>> (Integer.SIZE - bits)) * CLASSES;
            sums[0] += weights[at];
            sums[1] += weights[at + 1];
            sums[2] += weights[at + 2];
        }
        double[] chances = new double[CLASSES];
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < CLASSES; c++) {
            chances[c] = sums[c] * scale + added[c];
            highest = Math.max(highest, chances[c]);
        }
        double total = 0;
        for (int c = 0; c < CLASSES; c++) {
            double below = chances[c] - highest;
            chances[c] = below == 0 ? 1 : StrictMath.exp(below);
            total += chances[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            chances[c] /= total;
        }
        return chances;
    }

    /// The class chosen for these features, and its probability.
    public Choice choose(int[] features) {
        return chosen(probabilities(features));
    }

    /// The class chosen for these features and what else speaks for each class.
    ///
    /// @param more what is added to the log-odds of each
    public Choice choose(int[] features, double[] more) {
        double[] added = offsets.clone();
        for (int c = 0; c < CLASSES; c++) {
            added[c] += more[c];
        }
        return chosen(probabilities(features, added));
    }

    private Choice chosen(double[] chances) {
        int best = 0;
        for (int c = 1; c < CLASSES; c++) {
            if (chances[c] * favour[c] > chances[best] * favour[best]) {
                best = c;
            }
        }
        return new Choice(best, chances[best]);
    }

    /// How much one feature adds to the log-odds of one class.
    public double weight(int feature, int c) {
        return weights[(feature >>> (Integer.SIZE - bits)) * CLASSES + c] * scale;
    }

    /// By what the probability of a class is multiplied before the likeliest is chosen.
    public double favour(int c) {
        return favour[c];
    }

    /// The same model with another favour.
    public LinearModel withFavour(double... other) {
        return new LinearModel(bits, scale, offsets, other, weights);
    }

    /// A class, counted from 0, and its probability.
    public record Choice(int chosen, double probability) {}

    /// The file form, the same bytes for the same model.
    public byte[] toBytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(MAGIC);
            out.writeByte(VERSION);
            out.writeInt(bits);
            out.writeDouble(scale);
            for (double value : offsets) {
                out.writeDouble(value);
            }
            for (double value : favour) {
                out.writeDouble(value);
            }
            for (short weight : weights) {
                out.writeShort(weight);
            }
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }

    /// Reads what [#toBytes] made. Throws [IOException] that says what is wrong with it.
    public static LinearModel read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        int length = bytes.length - Integer.BYTES;
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        if (length < MAGIC.length || !Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
            throw new IOException("not a linear model");
        }
        int version = data.readUnsignedByte();
        if (version != VERSION) {
            throw new IOException("a linear model of format " + version + ", not " + VERSION);
        }
        DataInputStream end =
                new DataInputStream(new ByteArrayInputStream(bytes, length, Integer.BYTES));
        if (end.readInt() != checksum(bytes, length)) {
            throw new IOException("a damaged model: its checksum differs");
        }
        int bits = data.readInt();
        double scale = data.readDouble();
        double[] offsets = {data.readDouble(), data.readDouble(), data.readDouble()};
        double[] favour = {data.readDouble(), data.readDouble(), data.readDouble()};
        short[] weights = new short[CLASSES << bits];
        // All at once: there are a million and a half of them.
        ByteBuffer.wrap(data.readNBytes(Short.BYTES * weights.length)).asShortBuffer().get(weights);
        return new LinearModel(bits, scale, offsets, favour, weights);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
