package org.stancewire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stancewire.ingest.article.Submission;

class FeedReaderTest {
    private static final String RSS_2 =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
              <channel>
                <title>Harbour News</title><link>https://harbour.example/</link>
                <language>en-gb</language><ttl>30</ttl>
                <item>
                  <media:title>A photo</media:title>
                  <title>Council backs the plan &amp; the port</title>
                  <link>https://harbour.example/plan?utm_source=rss</link>
                  <guid isPermaLink="false">4711</guid>
                  <dc:creator>Nora Feld</dc:creator><dc:creator>Ann Writer</dc:creator>
                  <pubDate>Fri, 20 Nov 2026 09:30:00 +0200</pubDate>
                  <description>The council voted.</description>
                  <content:encoded><![CDATA[<p>The council <b>voted</b> &ldquo;yes&rdquo;.</p>
                    <script>alert(1)</script><ul><li>One</li><li>Two</li></ul><p>It is done.</p>]]></content:encoded>
                </item>
                <item>
                  <title>Storm ahead</title>
                  <guid>https://harbour.example/storm</guid>
                  <author>desk@harbour.example (Sea Desk)</author>
                  <description>&lt;p&gt;A storm is coming &amp;hellip;&lt;/p&gt;</description>
                </item>
              </channel>
            </rss>
            """;

    @Test
    void readsRss2() {
        FeedDocument feed = read(RSS_2);
        assertThat(feed.title()).isEqualTo("Harbour News");
        assertThat(feed.link()).isEqualTo("https://harbour.example/");
        assertThat(feed.refreshEvery()).isEqualTo(Duration.ofMinutes(30));
        assertThat(feed.entries()).hasSize(2);
        Submission first = feed.entries().get(0).submission();
        assertThat(first.id()).isNull();
        assertThat(first.title()).isEqualTo("Council backs the plan & the port");
        assertThat(first.url()).isEqualTo("https://harbour.example/plan?utm_source=rss");
        assertThat(first.source()).isEqualTo("Harbour News");
        assertThat(first.publishedAt()).isEqualTo("2026-11-20T09:30:00+02:00");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.authors()).containsExactly("Nora Feld", "Ann Writer");
        assertThat(first.text()).isEqualTo("The council voted “yes”.\n\nOne\nTwo\n\nIt is done.");
        assertThat(feed.entries().get(0).summaryOnly()).isFalse();
    }

    @Test
    void takesThePermalinkAndTheSummaryWhereThereIsNothingElse() {
        FeedEntry second = read(RSS_2).entries().get(1);
        assertThat(second.submission().url()).isEqualTo("https://harbour.example/storm");
        assertThat(second.submission().text()).isEqualTo("A storm is coming …");
        assertThat(second.submission().authors()).containsExactly("Sea Desk");
        assertThat(second.submission().publishedAt()).isNull();
        assertThat(second.summaryOnly()).isTrue();
    }

    @Test
    void readsRss1() {
        FeedDocument feed =
                read(
                        """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                          <channel rdf:about="https://a.example/rdf"><title>Presse</title><link>https://a.example/</link>
                            <dc:language>de</dc:language><sy:updatePeriod>daily</sy:updatePeriod>
                            <sy:updateFrequency>4</sy:updateFrequency></channel>
                          <item rdf:about="https://a.example/1"><title>Rat stimmt zu</title><link>https://a.example/1</link>
                            <dc:date>2026-11-20</dc:date><description>Der Rat hat zugestimmt.</description></item>
                        </rdf:RDF>
                        """);
        assertThat(feed.title()).isEqualTo("Presse");
        assertThat(feed.refreshEvery()).isEqualTo(Duration.ofHours(6));
        Submission item = feed.entries().getFirst().submission();
        assertThat(item.url()).isEqualTo("https://a.example/1");
        assertThat(item.language()).isEqualTo("de");
        assertThat(item.publishedAt()).isEqualTo("2026-11-20");
        assertThat(item.text()).isEqualTo("Der Rat hat zugestimmt.");
    }

    @Test
    void readsRss091WithItsDocumentType() {
        FeedDocument feed =
                read(
                        """
                        <?xml version="1.0"?>
                        <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
                        <rss version="0.91"><channel><title>Old</title><item><title>Mayor r&eacute;signs</title>
                        <link>http://old.example/1</link></item></channel></rss>
                        """);
        assertThat(feed.entries().getFirst().submission().title()).isEqualTo("Mayor résigns");
        assertThat(feed.entries().getFirst().submission().text()).isEqualTo("Mayor résigns");
        assertThat(feed.entries().getFirst().summaryOnly()).isTrue();
    }

    @Test
    void readsAtom() {
        FeedDocument feed =
                read(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://a.example/news/">
                          <title type="html">Port &amp;amp; Sea</title><link href="/"/><author><name>The Desk</name></author>
                          <entry><id>tag:a.example,2026:1</id><title>Council &lt;i&gt; backs</title>
                            <link rel="self" href="1.atom"/><link rel="alternate" type="text/html" href="1.html"/>
                            <published>2026-11-20T09:30:00Z</published><updated>2026-11-21T10:00:00Z</updated>
                            <author><name>Nora Feld</name></author>
                            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two &lt; three.</p></div></content></entry>
                          <entry xml:lang="ru"><id>https://a.example/2</id><title type="html">Порт &lt;b&gt;открыт&lt;/b&gt;</title>
                            <updated>2026-11-21T10:00:00.5+03:00</updated><summary>Порт открыт. Читать далее</summary>
                            <source><title>Wire</title></source></entry>
                        </feed>
                        """);
        assertThat(feed.title()).isEqualTo("Port & Sea");
        assertThat(feed.link()).isEqualTo("https://a.example/");
        Submission first = feed.entries().get(0).submission();
        assertThat(first.title()).isEqualTo("Council <i> backs");
        assertThat(first.url()).isEqualTo("https://a.example/news/1.html");
        assertThat(first.publishedAt()).isEqualTo("2026-11-20T09:30:00Z");
        assertThat(first.authors()).containsExactly("Nora Feld");
        assertThat(first.text()).isEqualTo("One.\n\nTwo < three.");
        Submission second = feed.entries().get(1).submission();
        assertThat(second.title()).isEqualTo("Порт открыт");
        assertThat(second.url()).isEqualTo("https://a.example/2");
        assertThat(second.language()).isEqualTo("ru");
        assertThat(second.source()).isEqualTo("Wire");
        assertThat(second.authors()).containsExactly("The Desk");
        assertThat(feed.entries().get(1).summaryOnly()).isTrue();
    }

    @Test
    void readsJsonFeed() {
        FeedDocument feed =
                read(
                        """
                        {"version":"https://jsonfeed.org/version/1.1","title":"Port","home_page_url":"https://a.example/",
                         "language":"en","authors":[{"name":"The Desk"}],
                         "items":[{"id":"1","url":"/1","title":"Council backs","date_published":"2026-11-20T09:30:00-05:00",
                           "content_html":"<p>One.</p><p>Two.</p>","authors":[{"name":"Nora Feld"}]},
                          {"id":"https://a.example/2","content_text":"First line.\\n\\nSecond line."},
                          {"id":"3","summary":"Only this …","external_url":"https://b.example/3"}]}
                        """);
        assertThat(feed.entries())
                .extracting(FeedEntry::summaryOnly)
                .containsExactly(false, false, true);
        Submission first = feed.entries().get(0).submission();
        assertThat(first.url()).isEqualTo("https://a.example/1");
        assertThat(first.text()).isEqualTo("One.\n\nTwo.");
        assertThat(first.publishedAt()).isEqualTo("2026-11-20T09:30:00-05:00");
        assertThat(first.authors()).containsExactly("Nora Feld");
        Submission second = feed.entries().get(1).submission();
        assertThat(second.url()).isEqualTo("https://a.example/2");
        assertThat(second.text()).isEqualTo("First line.\n\nSecond line.");
        assertThat(second.authors()).containsExactly("The Desk");
        assertThat(feed.entries().get(2).submission().url()).isEqualTo("https://b.example/3");
    }

    @Test
    void takesALongDescriptionForTheArticle() {
        String words = "The council voted again. ".repeat(80).strip();
        String rss =
                "<rss><channel><item><title>T</title><description>%s</description></item></channel></rss>";
        assertThat(read(rss.formatted(words)).entries().getFirst().summaryOnly()).isFalse();
        assertThat(read(rss.formatted(words + " [...]")).entries().getFirst().summaryOnly())
                .isTrue();
        assertThat(read(rss.formatted("Short.")).entries().getFirst().summaryOnly()).isTrue();
    }

    @Test
    void readsTheCharsetThatTheBytesAreIn() {
        String rss =
                "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Порт</title></item></channel></rss>";
        byte[] cyrillic = rss.getBytes(Charset.forName("windows-1251"));
        assertThat(title(cyrillic, null)).isEqualTo("Порт");
        assertThat(title(cyrillic, StandardCharsets.UTF_8)).isEqualTo("Порт");
        assertThat(title(rss.getBytes(StandardCharsets.UTF_16), null)).isEqualTo("Порт");
        assertThat(title(rss.getBytes(StandardCharsets.UTF_16LE), null)).isEqualTo("Порт");
        assertThat(title(("\uFEFF" + rss).getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("Порт");
    }

    private static String title(byte[] document, Charset declared) {
        return ((FeedReading.Read) FeedReader.read(document, declared, null))
                .feed()
                .entries()
                .getFirst()
                .submission()
                .title();
    }

    private static FeedDocument read(String document) {
        FeedReading reading =
                FeedReader.read(
                        document.getBytes(StandardCharsets.UTF_8),
                        null,
                        "https://feeds.example/all");
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        return ((FeedReading.Read) reading).feed();
    }
}
