package org.stancewire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.article.Refusal;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.article.Verdict;

class BrokenFeedsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>A & B</title><link>https://a.example/?x=1&y=2</link><description>Text.",
                "junk <rss><channel><item><title>A &amp; B</title><link>https://a.example/?x=1&amp;y=2</link>"
                        + "<description>Text.</description></channel></rss>",
                "\n\n<?xml version='1.0'?><rss><channel><ITEM><TITLE>A &#38; B</TITLE><link>"
                        + " https://a.example/?x=1&#38;y=2 </link><description>Text.</description></ITEM>",
                "<rss><channel><item><title><![CDATA[A & B]]></title><link><![CDATA[https://a.example/?x=1&y=2]]></link>"
                        + "<description><p>Text.</p></description></item></channel></rss>",
                "<rss><channel><item><dc:title>A &amp;amp; B</dc:title><atom:link href='https://a.example/?x=1&y=2'/>"
                        + "<content:encoded>Text.</content:encoded></item></channel></rss>",
                "<feed><entry><title>A &amp; B</title><link href='https://a.example/?x=1&amp;y=2'/>"
                        + "<content>Text.</content></entry></feed>"
            })
    void forgivesWhatPublishersGetWrong(String feed) {
        Submission entry = read(feed).entries().getFirst().submission();
        assertThat(entry.title()).isEqualTo("A & B");
        assertThat(entry.url()).isEqualTo("https://a.example/?x=1&y=2");
        assertThat(entry.text()).isEqualTo("Text.");
    }

    @Test
    void losesNoArticleForASlipBesideItsText() {
        String feed =
                """
                <rss><channel><language>klingon</language>
                <item><title>%s</title><link>javascript:alert(1)</link><pubDate>soon</pubDate>
                <description>Text.</description></item></channel></rss>
                """
                        .formatted("x".repeat(2_000));
        Submission entry = read(feed).entries().getFirst().submission();
        assertThat(entry)
                .isEqualTo(
                        new Submission(
                                null, null, null, null, null, null, java.util.List.of(), "Text."));
        assertThat(Intake.accept(entry)).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://n.example/a\\b",
                "https://n.example/a&quot;b",
                "https://n.example/a&lt;b",
                "https://n.example:99999/a",
                "https://-/a"
            })
    void losesNoArticleForAnAddressThatIsNone(String link) {
        String item = "<item><link>" + link + "</link><description>Text.</description></item>";
        Submission entry =
                read("<rss><channel>" + item + "</channel></rss>")
                        .entries()
                        .getFirst()
                        .submission();
        assertThat(entry.url()).isNull();
        assertThat(Intake.accept(entry)).isInstanceOf(Verdict.Accepted.class);
    }

    /// An expression that is tried again from every sign would take hours.
    @Test
    @Timeout(60)
    void readsAnAuthorOfAnyLengthInOneGo() {
        String item = "<item><title>T</title><author>" + "@".repeat(1_000_000) + "</author></item>";
        assertThat(read("<rss><channel>" + item).entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                           | empty
                    Hello.                                       | neither XML nor JSON
                    {"title":                                    | begins as JSON and is none
                    {"title":"a"}                                | 'version'
                    <svg/>                                       | its root is neither
                    <opml version="2.0"/>                        | OPML
                    <html><body>Hi</body></html>                 | web page
                    <html><link rel="alternate" type="application/rss+xml" href="/rss"/></html> | its feed is at https://a.example/rss
                    """)
    void saysWhyADocumentIsNoFeed(String document, String why) {
        Refusal refusal = refusal(document);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.detail()).contains(why);
    }

    @Test
    void resolvesNoEntity() {
        String feed =
                """
                <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <rss><channel><item><title>x&b;&c;</title><description>Text.</description></item></channel></rss>
                """;
        assertThat(read(feed).entries().getFirst().submission().title()).isEqualTo("x&b;&c;");
    }

    @Test
    void readsThroughAnyDepth() {
        String deep = "<a>".repeat(100_000);
        assertThat(
                        read("<rss><channel><item><title>T</title><description>" + deep + "Text.")
                                .entries())
                .hasSize(1);
        String content = "<div>".repeat(20_000) + "Text.";
        assertThat(
                        read("<rss><channel><item><title>T</title><description><![CDATA["
                                        + content
                                        + "]]></description>")
                                .entries()
                                .getFirst()
                                .submission()
                                .text())
                .isEqualTo("Text.");
        assertThat(refusal("{\"version\":" + "[".repeat(100_000)).detail()).contains("JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "</a>", "<a b='c'", "<a x y z ", "<!---->", "<![CDATA[]]>"})
    void refusesMoreMarkupThanAnyFeedHas(String piece) {
        assertThat(refusal("<rss>" + piece.repeat(600_000)).kind())
                .isEqualTo(Refusal.Kind.TOO_LARGE);
    }

    @Test
    void refusesMoreJsonThanAnyFeedHas() {
        String items = "{},".repeat(300_000) + "{}";
        assertThat(
                        refusal(
                                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
                                                + items
                                                + "]}")
                                .kind())
                .isEqualTo(Refusal.Kind.TOO_LARGE);
    }

    @Test
    void refusesMoreEntriesThanAnyFeedHas() {
        String items = "<item><title>T</title></item>".repeat(FeedReader.MOST_ENTRIES + 1);
        assertThat(refusal("<rss><channel>" + items).detail()).contains("10000 entries");
    }

    @Test
    void takesContentWithAbsurdMarkupAsPlainText() {
        String content = "<b>".repeat(60_000);
        String feed =
                "<rss><channel><item><title>T</title><description><![CDATA["
                        + content
                        + "]]></description>";
        assertThat(read(feed).entries().getFirst().submission().text()).isEqualTo(content);
    }

    @Test
    void survivesWhateverIsSent() {
        String[] samples = {
            "<?xml version='1.0' encoding='-a'?><rss xml:base='http://[/'><channel><ttl>9</ttl><item><title>&lt;b&gt;A&#0;"
                    + "</title><link>http://a b/%</link><pubDate>Fri, 20 Nov 2026 09:30:00 GMT</pubDate></item>",
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='//x'><entry xml:lang='en-'><content type='xhtml'><div>A"
                    + "</div></content><link href='?q'/><updated>2026-11-20</updated></entry></feed>",
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":1,\"content_html\":\"<p>\\ud800\","
                    + "\"authors\":[{}],\"url\":[]}]}"
        };
        Random random = new Random(7);
        int feeds = 0;
        for (int i = 0; i < 6_000; i++) {
            byte[] bytes = samples[i % 3].getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(6); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (FeedReader.read(bytes, null, "http://[") instanceof FeedReading.Read it) {
                feeds++;
                it.feed().entries().forEach(entry -> Intake.accept(entry.submission()));
            }
        }
        assertThat(feeds).isBetween(1_000, 5_999);
    }

    private static FeedDocument read(String document) {
        FeedReading reading =
                FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null, null);
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        return ((FeedReading.Read) reading).feed();
    }

    private static Refusal refusal(String document) {
        FeedReading reading =
                FeedReader.read(
                        document.getBytes(StandardCharsets.UTF_8), null, "https://a.example/");
        assertThat(reading).isInstanceOf(FeedReading.Unreadable.class);
        return ((FeedReading.Unreadable) reading).refusal();
    }
}
