package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.service.ProblemException;

class PiecesTest {
    @Test
    void cutsLinesAndCountsBlankOnes() throws IOException {
        assertThat(lines("{\"text\":\"a\"}\n\n \r\n{\"text\":\"b\"}\r\n{\"text\":\"c\"}"))
                .containsExactly("1 a", "4 b", "5 c");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
    }

    @Test
    void aBrokenLineSpoilsNoOther() throws IOException {
        assertThat(lines("{\"text\":\n]\n{\"text\":\"b\"}\n\u00e9"))
                .containsExactly("1 malformed-json", "2 malformed-json", "3 b", "4 malformed-json");
    }

    @Test
    void passesOverALineThatIsLongerThanAnyArticle() throws IOException {
        byte[] body = new byte[Bodies.LONGEST + 100];
        Arrays.fill(body, (byte) ' ');
        byte[] next = "\n{\"text\":\"b\"}".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(next, 0, body, body.length - next.length, next.length);
        assertThat(read(new Lines(new ByteArrayInputStream(body))))
                .containsExactly("1 too-large", "2 b");
    }

    @Test
    void cutsTheItemsOfAnArray() throws IOException {
        assertThat(
                        items(
                                """
                                \uFEFF [ {"text":"a, ]\\"}[{"}, {"text":"b","authors":["x","y"]},
                                {"text": {"text": "no"}}, 7 ]\s
                                """))
                .containsExactly("1 a, ]\"}[{", "2 b", "3 invalid-article", "4 invalid-article");
        assertThat(items("[]")).isEmpty();
        assertThat(items("[{\"text\":\"a\"}]")).containsExactly("1 a");
    }

    @Test
    void saysThatAnArrayDoesNotEnd() throws IOException {
        assertThat(items("[{\"text\":\"a\"}")).containsExactly("1 a", "2 malformed-json");
        assertThat(items("[{\"text\":\"a\"},{\"text"))
                .containsExactly("1 a", "2 malformed-json", "3 malformed-json");
        assertThat(items("[{\"text\":\"a\"}] x")).containsExactly("1 a", "2 malformed-json");
    }

    @Test
    void anArrayThatIsNoneFailsAsAWhole() {
        assertThatThrownBy(() -> items("[")).isInstanceOf(ProblemException.class);
    }

    @Test
    void cutsAlikeHoweverTheBytesComeIn() throws IOException {
        String body = "[{\"text\":\"a\\\\\"},{\"text\":\"ж\\\"]\"} , {\"text\":\"c\"}]";
        List<String> whole = items(body);
        assertThat(whole).containsExactly("1 a\\", "2 ж\"]", "3 c");
        assertThat(read(new ArrayItems(new ByByte(body)))).isEqualTo(whole);
        assertThat(read(new Lines(new ByByte("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"))))
                .containsExactly("1 a", "2 b");
    }

    private static List<String> lines(String body) throws IOException {
        return read(new Lines(stream(body)));
    }

    private static List<String> items(String body) throws IOException {
        return read(new ArrayItems(stream(body)));
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(Pieces pieces) throws IOException {
        List<String> found = new ArrayList<>();
        for (Bulk.Entry it = pieces.next(); it != null; it = pieces.next()) {
            found.add(it.line() + " " + read(it));
        }
        return found;
    }

    private static String read(Bulk.Entry entry) {
        try {
            return entry.reading().read().article().text();
        } catch (ProblemException e) {
            return e.problem().type().replaceFirst(".*:", "");
        }
    }

    /// Gives a byte at a time, as a slow connection does.
    private static final class ByByte extends InputStream {
        private final InputStream in;

        ByByte(String body) {
            in = stream(body);
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return in.read(into, from, Math.min(1, most));
        }
    }
}
