package org.stancewire.cli.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void countsBlankLinesAndPassesThemOver() throws IOException {
        assertThat(read("a\n\n \t\r\nb\r\n")).containsExactly("1:a", "4:b\r");
    }

    @Test
    void readsALastLineWithoutLineFeed() throws IOException {
        assertThat(read("a\nb")).containsExactly("1:a", "2:b");
    }

    @Test
    void joinsWhatArrivesInPieces() throws IOException {
        String line = "x".repeat(200_000);
        InputStream drops =
                new ByteArrayInputStream((line + "\nend\n").getBytes(UTF_8)) {
                    @Override
                    public synchronized int read(byte[] target, int offset, int length) {
                        return super.read(target, offset, Math.min(length, 777));
                    }
                };
        assertThat(read(drops)).containsExactly("1:" + line, "2:end");
    }

    @Test
    void keepsNotMoreOfALineThanItsLimit() throws IOException {
        LineReader lines = new LineReader(new LongLine(Line.MAX_BYTES + 1L));
        Line first = lines.next();
        assertThat(first).isNotNull();
        assertThat(first.tooLong()).isTrue();
        assertThat(first.bytes().length).isLessThanOrEqualTo(Line.MAX_BYTES);
        Line second = lines.next();
        assertThat(second).isNotNull();
        assertThat(second.number()).isEqualTo(2);
        assertThat(new String(second.bytes(), UTF_8)).isEqualTo("b");
    }

    private static List<String> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<String> read(InputStream in) throws IOException {
        LineReader lines = new LineReader(in);
        List<String> all = new ArrayList<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            all.add(line.number() + ":" + new String(line.bytes(), UTF_8));
        }
        return all;
    }

    /// So many `a`, a line feed, and one `b`, without being in memory.
    private static final class LongLine extends InputStream {
        private long left;

        LongLine(long length) {
            this.left = length + 2;
        }

        @Override
        public int read() {
            left--;
            return left > 1 ? 'a' : left == 1 ? '\n' : left == 0 ? 'b' : -1;
        }
    }
}
