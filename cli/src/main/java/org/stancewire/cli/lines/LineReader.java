package org.stancewire.cli.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Cuts a stream into lines and keeps no more of it than one. Blank lines are counted and passed
/// over. It buffers by itself.
public final class LineReader {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private long position;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /// The next line that is not blank, or null at the end.
    public @Nullable Line next() throws IOException {
        while (fill()) {
            Line line = line();
            if (!line.isBlank()) {
                return line;
            }
        }
        return null;
    }

    private Line line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int feed = from;
            while (feed < to && buffer[feed] != '\n') {
                feed++;
            }
            tooLong |= bytes.size() + (feed - from) > Line.MAX_BYTES;
            if (!tooLong) {
                bytes.write(buffer, from, feed - from);
            }
            ended = feed < to;
            int past = ended ? feed + 1 : feed;
            position += past - from;
            from = past;
        }
        return new Line(++number, bytes.toByteArray(), tooLong, position);
    }

    /// Whether there is anything left to read.
    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }
}
