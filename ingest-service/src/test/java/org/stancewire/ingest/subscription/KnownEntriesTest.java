package org.stancewire.ingest.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.feed.FeedEntry;

class KnownEntriesTest {
    @Test
    void knowsAnEntryUntilItChanges() {
        KnownEntries known = new KnownEntries("");
        known.add(entry("https://a.example/1", "Text."));
        KnownEntries read = new KnownEntries(known.toString());
        assertThat(read.has(entry("https://a.example/1", "Text."))).isTrue();
        assertThat(read.has(entry("https://a.example/1", "Text, revised."))).isFalse();
        assertThat(read.has(entry("https://a.example/2", "Text."))).isFalse();
        assertThat(read.has(entry(null, "https://a.example/1Text."))).isFalse();
    }

    @Test
    void forgetsWhatWasLongestNotSeen() {
        KnownEntries known = new KnownEntries("");
        IntStream.range(0, KnownEntries.MOST).forEach(i -> known.add(entry(null, "" + i)));
        known.add(entry(null, "0"));
        known.add(entry(null, "new"));
        known.keep(KnownEntries.MOST);
        KnownEntries read = new KnownEntries(known.toString());
        assertThat(read.has(entry(null, "0"))).isTrue();
        assertThat(read.has(entry(null, "new"))).isTrue();
        assertThat(read.has(entry(null, "1"))).isFalse();
        assertThat(read.has(entry(null, "2"))).isTrue();
    }

    @Test
    void fitsIntoARecord() {
        KnownEntries known = new KnownEntries("");
        IntStream.range(0, 2 * KnownEntries.MOST).forEach(i -> known.add(entry(null, "" + i)));
        known.keep(Integer.MAX_VALUE);
        assertThat(known.toString().length()).isLessThan(45_000);
    }

    private static FeedEntry entry(String url, String text) {
        return new FeedEntry(
                new Submission(null, null, url, null, null, null, List.of(), text), false);
    }
}
