package org.stancewire.analysis.entity.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A log-linear model of how each Latin letter of a name is written in Russian: a label is the
/// string of Russian letters, often empty, that stands for one Latin letter.
///
/// The file is big-endian: the magic `SNAME`, the version of the format (one byte), `bits` (int),
/// `scale` (double), the number of labels (short) and the labels (modified UTF-8), the number of
/// letters (short) and for each the letter (char), how many labels it may have (short) and which
/// (shorts), `1 << bits` weights (bytes), and the CRC-32 of all before it (int).
public final class NameModel {
    private static final byte[] MAGIC = "SNAME".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    private final int bits;
    private final double scale;
    private final List<String> labels;
    private final TreeMap<Character, int[]> choices;
    private final byte[] weights;

    /// @param bits how many upper bits of a hash number a weight
    /// @param scale what one unit of a weight adds to the log-odds of a label
    /// @param choices the labels that each letter may have, by their place in `labels`
    public NameModel(
            int bits,
            double scale,
            List<String> labels,
            SortedMap<Character, int[]> choices,
            byte[] weights) {
        if (bits < 1 || bits > 24 || weights.length != 1 << bits) {
            throw new IllegalArgumentException(
                    bits + " bits do not fit " + weights.length + " weights");
        }
        this.bits = bits;
        this.scale = scale;
        this.labels = List.copyOf(labels);
        this.choices = new TreeMap<>(choices);
        this.weights = weights.clone();
    }

    /// Where the weight of a label for a feature stands in a table of `1 << bits` weights.
    public static int slot(int feature, int label, int bits) {
        int hash = feature ^ label * 0x9E3779B1;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        return hash * 0xC2B2AE35 >>> Integer.SIZE - bits;
    }

    int @Nullable [] choices(char letter) {
        return choices.get(letter);
    }

    String label(int label) {
        return labels.get(label);
    }

    double scale() {
        return scale;
    }

    int sum(int[] features, int label) {
        int sum = 0;
        for (int feature : features) {
            sum += weights[slot(feature, label, bits)];
        }
        return sum;
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
            out.writeShort(labels.size());
            for (String label : labels) {
                out.writeUTF(label);
            }
            out.writeShort(choices.size());
            for (Map.Entry<Character, int[]> letter : choices.entrySet()) {
                out.writeChar(letter.getKey());
                out.writeShort(letter.getValue().length);
                for (int label : letter.getValue()) {
                    out.writeShort(label);
                }
            }
            out.write(weights);
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }

    /// Reads what [#toBytes] made. Throws [IOException] that says what is wrong with it.
    public static NameModel read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        int length = bytes.length - Integer.BYTES;
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        if (length < MAGIC.length || !Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
            throw new IOException("not a model of names");
        }
        int version = data.readUnsignedByte();
        if (version != VERSION) {
            throw new IOException("a model of names of format " + version + ", not " + VERSION);
        }
        DataInputStream end =
                new DataInputStream(new ByteArrayInputStream(bytes, length, Integer.BYTES));
        if (end.readInt() != checksum(bytes, length)) {
            throw new IOException("a damaged model of names: its checksum differs");
        }
        int bits = data.readInt();
        double scale = data.readDouble();
        String[] labels = new String[data.readUnsignedShort()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = data.readUTF();
        }
        TreeMap<Character, int[]> choices = new TreeMap<>();
        for (int left = data.readUnsignedShort(); left > 0; left--) {
            char letter = data.readChar();
            int[] some = new int[data.readUnsignedShort()];
            for (int i = 0; i < some.length; i++) {
                some[i] = data.readUnsignedShort();
            }
            choices.put(letter, some);
        }
        return new NameModel(bits, scale, List.of(labels), choices, data.readNBytes(1 << bits));
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
