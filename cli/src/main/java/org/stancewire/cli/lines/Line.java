package org.stancewire.cli.lines;

/// One line of an input, without its line feed. The bytes are the line's own: whoever reads them
/// does not change them.
///
/// @param number counted from 1
/// @param bytes as they came; of a line that is too long only the beginning
/// @param end how many bytes of the input there are up to the end of this line
@SuppressWarnings("ArrayRecordComponent") // read once and passed on; never compared
public record Line(long number, byte[] bytes, boolean tooLong, long end) {
    /// The longest line that is kept whole, in bytes: several times what any article may take.
    public static final int MAX_BYTES = 32 << 20;

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
