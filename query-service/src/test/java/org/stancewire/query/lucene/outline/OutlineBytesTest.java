package org.stancewire.query.lucene.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Part;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;
import org.stancewire.query.search.hit.Outline;
import org.stancewire.query.search.hit.Snippet;
import org.stancewire.query.search.hit.Why;

class OutlineBytesTest {
    @Test
    void keepsAllThatThereMayBe() throws IOException {
        List<Why.Mentioned> mentions =
                List.of(
                        new Why.Mentioned(9, 14, "Путин", PUTIN.id(), PUTIN.type(), Tone.NEGATIVE),
                        new Why.Mentioned(20, 22, "😀", null, null, Tone.POSITIVE));
        Provenance reason =
                new Provenance(
                        "frames-3",
                        "blames → against",
                        List.of(new Provenance.Rejected(NATO.id(), "too far")));
        Outline outline =
                new Outline(
                        "an/id 😀",
                        "Ein Titel",
                        "https://example.org/1",
                        "Ein Titel",
                        new PublishedAt("2012-04-18"),
                        Instant.parse("1969-07-20T20:17:40.123456789Z"),
                        "ru",
                        List.of("A", "B", "A"),
                        "s1-a",
                        List.of(new Part(0, 9, Part.Kind.TITLE), new Part(30, 40, Part.Kind.LINK)),
                        new Snippet(
                                9,
                                19,
                                "Путин и до",
                                List.of(new Snippet.Mark(9, 14, PUTIN.type(), PUTIN.id())),
                                List.of()),
                        mentions,
                        List.of(new Outline.Said(1, 1 << 20, null), new Outline.Said(3, 5, "x")),
                        List.of(PUTIN, NATO),
                        List.of(
                                new Stance(
                                        PUTIN.id(),
                                        NATO.id(),
                                        0,
                                        null,
                                        Polarity.AGAINST,
                                        0.123,
                                        Basis.AUTHOR,
                                        List.of(new Evidence(9, 14, "Путин", reason)))),
                        new Position(new TreeMap<>(Map.of(0, 1L << 40, 11, 3L))));
        assertThat(read(write(outline))).isEqualTo(outline);
    }

    @Test
    void keepsWhatHasNothing() throws IOException {
        Outline bare = Outline.of(article("a", a -> a.text("")));
        assertThat(bare.beginning()).isNull();
        assertThat(read(write(bare))).isEqualTo(bare);
    }

    @Test
    void writesAStringOnce() throws IOException {
        String source = "The source of sources";
        Outline once = Outline.of(article("a", a -> a.source(source)));
        Outline again = Outline.of(article("a", a -> a.source(source).title(source)));
        assertThat(write(again)).hasSameSizeAs(write(once));
    }

    private static byte[] write(Outline outline) throws IOException {
        return new OutlineWriter().write(outline);
    }

    private static Outline read(byte[] bytes) {
        return new OutlineReader(new BytesRef(bytes)).read();
    }
}
