package org.stancewire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {
    @Test
    void readsTheFeedsOfAllFolders() {
        Opml.Reading reading =
                read(
                        """
                        <?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
                        <outline text="Ports"><outline type="rss" text="t" title="Harbour &amp; Sea" xmlUrl="https://a.example/rss?a=1&amp;b=2"/>
                        <outline text="Twice" xmlUrl="https://a.example/rss?a=1&amp;b=2"/></outline>
                        <outline text="Порт" xmlurl=" https://b.example/atom "/><outline text="no feed" htmlUrl="https://c.example"/>
                        """);
        assertThat(((Opml.Reading.Read) reading).outlines())
                .containsExactly(
                        new Outline("Harbour & Sea", "https://a.example/rss?a=1&b=2"),
                        new Outline("Порт", "https://b.example/atom"));
    }

    @Test
    void readsWhatItWrites() {
        List<Outline> outlines =
                List.of(
                        new Outline(
                                "Harbour <\"&'> Порт \uD83D\uDE00",
                                "https://a.example/rss?a=1&b=2"),
                        new Outline(null, "https://b.example/"));
        String written = Opml.write("Stancewire", outlines);
        assertThat(written).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        assertThat(read(written))
                .isEqualTo(
                        new Opml.Reading.Read(
                                List.of(
                                        outlines.getFirst(),
                                        new Outline("https://b.example/", "https://b.example/"))));
    }

    @Test
    void saysWhatIsNoOpml() {
        assertThat(read("<rss/>")).isInstanceOf(Opml.Reading.Unreadable.class);
        assertThat(read("[]")).isInstanceOf(Opml.Reading.Unreadable.class);
    }

    private static Opml.Reading read(String opml) {
        return Opml.read(opml.getBytes(StandardCharsets.UTF_8), null);
    }
}
