package org.stancewire.analysis.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import opennlp.tools.ml.model.DataReader;

/// Reads the numbers and words of a model from memory, as [java.io.DataOutputStream] wrote them.
/// The library would read byte by byte, which takes three times as long.
final class ModelNumbers implements DataReader {
    private final ByteBuffer bytes;

    ModelNumbers(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    @Override
    public double readDouble() {
        return bytes.getDouble();
    }

    @Override
    public int readInt() {
        return bytes.getInt();
    }

    /// As many doubles as there is room in `numbers`.
    void readDoubles(double[] numbers) {
        bytes.asDoubleBuffer().get(numbers);
        bytes.position(bytes.position() + Double.BYTES * numbers.length);
    }

    /// Whole numbers that are written as a word: in decimal, with one space between each two.
    int[] readDecimals() {
        int length = Short.toUnsignedInt(bytes.getShort());
        int from = bytes.position();
        int[] numbers = new int[1 + spaces(from, length)];
        int n = 0;
        for (int at = from; at < from + length; at++) {
            byte c = bytes.get(at);
            if (c == ' ') {
                n++;
            } else {
                numbers[n] = 10 * numbers[n] + c - '0';
            }
        }
        bytes.position(from + length);
        return numbers;
    }

    private int spaces(int from, int length) {
        int count = 0;
        for (int at = from; at < from + length; at++) {
            count += bytes.get(at) == ' ' ? 1 : 0;
        }
        return count;
    }

    @Override
    public String readUTF() throws IOException {
        int at = bytes.position();
        int length = Short.toUnsignedInt(bytes.getShort(at));
        bytes.position(at + Short.BYTES + length);
        String word = new String(bytes.array(), at + Short.BYTES, length, StandardCharsets.UTF_8);
        // What Java writes in another way than UTF-8 does (`java.io.DataInput`) is rare.
        return word.indexOf('\ufffd') < 0 ? word : asJavaHasIt(at, Short.BYTES + length);
    }

    private String asJavaHasIt(int from, int length) throws IOException {
        return new DataInputStream(new ByteArrayInputStream(bytes.array(), from, length)).readUTF();
    }
}
