package org.stancewire.analysis.syntax.tree;

import java.nio.ByteBuffer;

/// A table of whole weights: for each row one for each choice.
///
/// A weight fits a byte, so that the sum of some hundred of them fits 16 bits; four choices share a
/// number of 64 bits, and one addition adds all four. Rows lie anywhere in the table, so that to
/// fetch them takes longer than to add them: where there are four choices or fewer, they are kept
/// in 32 bits, each 128 more than it is, and half as much has to be fetched.
public final class Weights {
    private static final int DENSE = 4;
    private static final int PACKED = 4;

    /// What a weight of nothing is kept as, where there are few.
    private static final int NOTHING = 128;

    private static final int EVEN = 0x00ff_00ff;

    private final int bits;
    private final int width;
    private final int packs;
    private final long[] packed;
    private final int[] few;

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
        this.packed = new long[width > DENSE ? packs << bits : 0];
        this.few = new int[width > DENSE ? 0 : 1 << bits];
        for (int row = 0; row < 1 << bits; row++) {
            for (int c = width - 1; c >= 0; c--) {
                byte value = values[row * width + c];
                if (width > DENSE) {
                    int at = row * packs + c / PACKED;
                    packed[at] = (packed[at] << Short.SIZE) + value;
                } else {
                    few[row] = (few[row] << Byte.SIZE) + value + NOTHING;
                }
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

    /// Adds rows to the sums of all choices.
    void add(Rows rows, long[] sums) {
        if (width <= DENSE) {
            sums[0] += few(rows);
            return;
        }
        int p = 0;
        for (; p + 4 <= packs; p += 4) {
            addFour(rows, p, sums);
        }
        for (; p < packs; p++) {
            long sum = 0;
            for (int i = 0; i < rows.size(); i++) {
                sum += packed[rows.row(i) * packs + p];
            }
            sums[p] += sum;
        }
    }

    /// Four at a time stay in the processor's registers, and of a row they lie side by side.
    private void addFour(Rows rows, int p, long[] sums) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int i = 0; i < rows.size(); i++) {
            int at = rows.row(i) * packs + p;
            a += packed[at];
            b += packed[at + 1];
            c += packed[at + 2];
            d += packed[at + 3];
        }
        sums[p] += a;
        sums[p + 1] += b;
        sums[p + 2] += c;
        sums[p + 3] += d;
    }

    /// The sums of few choices: those of even places and those of odd ones are added apart, so that
    /// each has 16 bits to grow into.
    private long few(Rows rows) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < rows.size(); i++) {
            int row = few[rows.row(i)];
            even += row & EVEN;
            odd += (row >>> Byte.SIZE) & EVEN;
        }
        int nothing = NOTHING * rows.size();
        long sums = 0;
        for (int c = width - 1; c >= 0; c--) {
            int lane = (c % 2 == 0 ? even : odd) >>> (c / 2 * Short.SIZE);
            sums = (sums << Short.SIZE) + (lane & 0xffff) - nothing;
        }
        return sums;
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
        Rows row = new Rows(bits);
        for (int r = 0; r < 1 << bits; r++) {
            row.clear();
            row.put(r);
            long[] sums = sums();
            add(row, sums);
            write(sums, file);
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
