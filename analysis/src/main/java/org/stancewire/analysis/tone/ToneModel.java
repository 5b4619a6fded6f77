package org.stancewire.analysis.tone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.stancewire.contract.Tone;

/// A linear model of tone: for each hashed feature one whole-number weight per tone.
///
/// The file is big-endian: the magic `STONE`, the version of the format (one byte), `bits` (int),
/// `scale` (double), three `offsets` and three `favour` values (doubles), `3 << bits` weights
/// (shorts, the three tones of a feature side by side), and the CRC-32 of all before it (int).
/// Scores are sums of whole numbers, so they are the same on every machine.
public final class ToneModel {
    private static final byte[] MAGIC = "STONE".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int TONES = Tone.values().length;

    private final int bits;
    private final double scale;
    private final double[] offsets;
    private final double[] favour;
    private final short[] weights;

    /// @param bits how many upper bits of a feature's hash number its weights
    /// @param scale what one unit of a weight adds to the log-odds of its tone
    /// @param offsets what each tone's log-odds get besides, in the order of [Tone]
    /// @param favour by what each probability is multiplied before the likeliest tone is chosen
    /// @param weights the weight of feature `f` for tone `t` at `f * 3 + t`
    public ToneModel(int bits, double scale, double[] offsets, double[] favour, short[] weights) {
        if (bits < 1 || bits > 24 || weights.length != TONES << bits) {
            throw new IllegalArgumentException(
                    bits + " bits do not fit " + weights.length + " weights");
        }
        if (offsets.length != TONES || favour.length != TONES) {
            throw new IllegalArgumentException("one offset and one favour for each tone");
        }
        this.bits = bits;
        this.scale = scale;
        this.offsets = offsets.clone();
        this.favour = favour.clone();
        this.weights = weights.clone();
    }

    /// The calibrated probability of each tone, in the order of [Tone].
    public double[] probabilities(int[] features) {
        long[] sums = new long[TONES];
        for (int feature : features) {
            int at = (feature >>> (Integer.SIZE - bits)) * TONES;
            sums[0] += weights[at];
            sums[1] += weights[at + 1];
            sums[2] += weights[at + 2];
        }
        double[] chances = new double[TONES];
        double highest = Double.NEGATIVE_INFINITY;
        for (int tone = 0; tone < TONES; tone++) {
            chances[tone] = sums[tone] * scale + offsets[tone];
            highest = Math.max(highest, chances[tone]);
        }
        double total = 0;
        for (int tone = 0; tone < TONES; tone++) {
            double below = chances[tone] - highest;
            chances[tone] = below == 0 ? 1 : StrictMath.exp(below);
            total += chances[tone];
        }
        for (int tone = 0; tone < TONES; tone++) {
            chances[tone] /= total;
        }
        return chances;
    }

    /// The tone of a mention with these features, and its probability.
    public MentionTone judge(int[] features) {
        double[] chances = probabilities(features);
        int best = 0;
        for (int tone = 1; tone < TONES; tone++) {
            if (chances[tone] * favour[tone] > chances[best] * favour[best]) {
                best = tone;
            }
        }
        return new MentionTone(Tone.values()[best], chances[best]);
    }

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
    public static ToneModel read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        int length = bytes.length - Integer.BYTES;
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        if (length < MAGIC.length || !Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
            throw new IOException("not a tone model");
        }
        int version = data.readUnsignedByte();
        if (version != VERSION) {
            throw new IOException("a tone model of format " + version + ", not " + VERSION);
        }
        DataInputStream end =
                new DataInputStream(new ByteArrayInputStream(bytes, length, Integer.BYTES));
        if (end.readInt() != checksum(bytes, length)) {
            throw new IOException("a damaged tone model: its checksum differs");
        }
        int bits = data.readInt();
        double scale = data.readDouble();
        double[] offsets = {data.readDouble(), data.readDouble(), data.readDouble()};
        double[] favour = {data.readDouble(), data.readDouble(), data.readDouble()};
        short[] weights = new short[TONES << bits];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = data.readShort();
        }
        return new ToneModel(bits, scale, offsets, favour, weights);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
