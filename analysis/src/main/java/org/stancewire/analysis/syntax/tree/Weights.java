package org.stancewire.analysis.syntax.tree;

import java.nio.ByteBuffer;

/// A table of whole weights: for each row one for each choice. A weight fits a byte, so that the
// sum
/// of some hundred of them fits a short.
public final class Weights {
    private static final int DENSE = 4;

    private final int bits;
    private final int width;
    private final short[] values;

    /// @param bits the table has `1 << bits` rows
    /// @param width how many choices there are
    /// @param values row after row
    public Weights(int bits, int width, short[] values) {
        if (values.length != width << bits) {
            throw new IllegalArgumentException(
                    "a table of " + values.length + " is not " + width + " wide");
        }
        this.bits = bits;
        this.width = width;
        this.values = values;
    }

    public int bits() {
        return bits;
    }

    public int width() {
        return width;
    }

    /// Adds a row to the sums of all choices.
    void add(int row, short[] sums) {
        int from = row * width;
        for (int c = 0; c < sums.length; c++) {
            sums[c] += values[from + c];
        }
    }

    /// The sum of the rows for one choice.
    int sum(Rows rows, int choice) {
        int sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            sum += values[rows.row(i) * width + choice];
        }
        return sum;
    }

    /// Reads what [#write] wrote.
    static Weights read(ByteBuffer file) {
        int bits = file.get();
        int width = file.get();
        short[] values = new short[width << bits];
        for (int i = 0; width <= DENSE && i < values.length; i++) {
            values[i] = file.get();
        }
        for (int row = 0; width > DENSE && row < 1 << bits; row++) {
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
        if (width <= DENSE) {
            for (short value : values) {
                file.put((byte) value);
            }
            return;
        }
        for (int row = 0; row < 1 << bits; row++) {
            int at = file.position();
            file.put((byte) 0);
            int kept = 0;
            for (int c = 0; c < width; c++) {
                short value = values[row * width + c];
                if (value != 0) {
                    file.put((byte) c).put((byte) value);
                    kept++;
                }
            }
            file.put(at, (byte) kept);
        }
    }

    /// The largest number of bytes that [#write] needs.
    int bytes() {
        return 2 + (1 << bits) * (1 + 2 * width);
    }
}
