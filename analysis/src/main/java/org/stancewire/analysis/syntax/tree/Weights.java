package org.stancewire.analysis.syntax.tree;

import java.nio.ByteBuffer;

/// A table of whole weights: for each row one for each choice.
///
/// A weight fits a byte, so that the sum of some hundred of them fits 16 bits; four choices share a
/// number of 64 bits, and one addition adds all four.
public final class Weights {
    private static final int DENSE = 4;
    private static final int PACKED = 4;

    private final int bits;
    private final int width;
    private final int packs;
    private final long[] packed;

    /// @param bits the table has `1 << bits` rows
    /// @param width how many choices there are
    /// @param values row after row
    public Weights(int bits, int width, byte[] values) {
        if (values.length != width << bits) {
            throw new IllegalArgumentException(
                    "a table of " + values.length + " is not " + width + " wide");
        }
        this.bits = bits;
        this.width = width;
        this.packs = (width + PACKED - 1) / PACKED;
        this.packed = new long[packs << bits];
        for (int row = 0; row < 1 << bits; row++) {
            for (int c = width - 1; c >= 0; c--) {
                int at = row * packs + c / PACKED;
                packed[at] = (packed[at] << Short.SIZE) + values[row * width + c];
            }
        }
    }

    public int bits() {
        return bits;
    }

    /// Sums of nothing, to be filled by [#add].
    long[] sums() {
        return new long[packs];
    }

    /// Adds a row to the sums of all choices.
    void add(int row, long[] sums) {
        int from = row * packs;
        for (int p = 0; p < sums.length; p++) {
            sums[p] += packed[from + p];
        }
    }

    /// Adds rows to the sums of all choices.
    void add(Rows rows, long[] sums) {
        for (int i = 0; i < rows.size(); i++) {
            add(rows.row(i), sums);
        }
    }

    /// The sum of one choice: the lower ones are taken off, for their sign goes through the rest.
    static int sum(long[] sums, int choice) {
        long rest = sums[choice / PACKED];
        for (int c = choice % PACKED; c > 0; c--) {
            rest = (rest - (short) rest) >> Short.SIZE;
        }
        return (short) rest;
    }

    /// The first choice with the highest sum.
    int best(long[] sums) {
        int best = 0;
        int highest = Integer.MIN_VALUE;
        for (int p = 0; p < packs; p++) {
            long rest = sums[p];
            for (int c = p * PACKED; c < width && c < (p + 1) * PACKED; c++) {
                short sum = (short) rest;
                if (sum > highest) {
                    highest = sum;
                    best = c;
                }
                rest = (rest - sum) >> Short.SIZE;
            }
        }
        return best;
    }

    /// Reads what [#write] wrote.
    static Weights read(ByteBuffer file) {
        int bits = file.get();
        int width = file.get();
        byte[] values = new byte[width << bits];
        if (width <= DENSE) {
            file.get(values);
            return new Weights(bits, width, values);
        }
        for (int row = 0; row < 1 << bits; row++) {
            for (int left = file.get(); left > 0; left--) {
                int choice = file.get();
                values[row * width + choice] = file.get();
            }
        }
        return new Weights(bits, width, values);
    }

    /// Bits and width, then, for few choices, all weights; for more, of each row the number of its
    /// weights that are not zero, and each of these after its place.
    void write(ByteBuffer file) {
        file.put((byte) bits).put((byte) width);
        long[] row = sums();
        for (int r = 0; r < 1 << bits; r++) {
            System.arraycopy(packed, r * packs, row, 0, packs);
            write(row, file);
        }
    }

    private void write(long[] row, ByteBuffer file) {
        int at = file.position();
        int kept = 0;
        if (width > DENSE) {
            file.put((byte) 0);
        }
        for (int c = 0; c < width; c++) {
            byte value = (byte) sum(row, c);
            if (width <= DENSE) {
                file.put(value);
            } else if (value != 0) {
                file.put((byte) c).put(value);
                file.put(at, (byte) ++kept);
            }
        }
    }

    /// The largest number of bytes that [#write] needs.
    int bytes() {
        return 2 + (1 << bits) * (1 + 2 * width);
    }
}
