package org.stancewire.ingest.page.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.page.body.MainText;

class PageFactsTest {
    private static final String PROSE =
            "<p>The old harbour bridge was opened to traffic again after months of repairs.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2012-04-18T09:30:00Z"}</script> | 2012-04-18T09:30:00Z
                    <script type="application/ld+json">[{"@graph":[{"@type":["Article"],"datePublished":"2012-04-18"}]}]</script> | 2012-04-18
                    <script type="application/ld+json">{"@type":"Article", "headline":"a "b" c", "datePublished":"2012-04-18"}</script> | 2012-04-18
                    <script type="application/ld+json">// x {"@type":"Article","datePublished":"2012-04-18",}</script> | 2012-04-18
                    <meta property="article:published_time" content="2012-04-18T09:30:00+0300"> | 2012-04-18T09:30:00+03:00
                    <meta name="DC.date.issued" content="2012-04-18"> | 2012-04-18
                    <meta name="parsely-pub-date" content="2012-04-18T09:30:00Z"> | 2012-04-18T09:30:00Z
                    <meta itemprop="datePublished" content="2012-04-18"> | 2012-04-18
                    <time datetime="2012-04-18T09:30">18 April</time> | 2012-04-18
                    <link rel="canonical" href="https://news.example/2012/04/18/bridge"> | 2012-04-18
                    <script>var page = {"publishedAt":"2012-04-18T09:30:00Z"};</script> | 2012-04-18T09:30:00Z
                    <div>Posted by Ann on April 18, 2012, 3 comments</div> | 2012-04-18
                    <div>18 апреля 2012, 09:30</div> | 2012-04-18
                    <div>Erschienen am 18.04.2012 um 9 Uhr</div> | 2012-04-18
                    <title>Bridge open - 18.04.2012</title> | 2012-04-18
                    """)
    void findsTheDateWhereverItIsStated(String markup, String date) {
        assertThat(facts(markup + PROSE).publishedAt()).isEqualTo(new PublishedAt(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:modified_time' content='2012-04-18T09:30:00Z'>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2012-04-18\"}</script>",
                "<time>2 hours ago</time>",
                "<div class=date>вчера, 09:30</div>",
                "<div class=date>29 ноября</div>",
                "<div class=date>03/04/2012</div>"
            })
    void inventsNoDate(String markup) {
        assertThat(facts(markup + PROSE).publishedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <title>Bridge open again · The Daily</title>                                              | Bridge open again
                    <title>x</title><meta property=og:title content='Bridge &amp;amp; tower open'>            | Bridge & tower open
                    <title>x</title><h1>Bridge open again</h1>                                                | Bridge open again
                    <title>Bridge open again</title><h1><a href='/'>The Daily Example</a></h1>                | Bridge open again
                    <meta property=og:site_name content='The Daily'><title>The Daily: Bridge - x</title>      | The Daily: Bridge - x
                    <title>x</title><h1>Bridge – open again</h1>                                              | Bridge – open again
                    <title>x</title><h1>«Спартак» обыграл «Зенит»</h1>                                        | «Спартак» обыграл «Зенит»
                    <meta property=og:site_name content='The Daily'><title>Глава ушел из «Нефти» · The Daily</title> | Глава ушел из «Нефти»
                    <meta property=og:site_name content='The Daily'><title>Bridge open again » The Daily</title> | Bridge open again
                    <meta property=og:title content='Bridge open again'><h1>Harbour<br>Bridge open again</h1> | Bridge open again
                    <meta property=og:title content='Bridge open again'><h1><b>Bridge open again</b><i>Buses from Monday</i></h1> | Bridge open again
                    <meta property=og:title content='Bridge open again'><h1>Bridge open again in May</h1>     | Bridge open again in May
                    <meta property=og:title content='Bridge open again'><h1>Harbour: Bridge open again</h1>   | Harbour: Bridge open again
                    <h1>Bridge open again</h1><h1>Another heading</h1><meta name=title content='Bridge open'> | Bridge open
                    """)
    void findsTheTitle(String markup, String title) {
        assertThat(facts(markup + PROSE).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <script type="application/ld+json">{"@type":"Article","author":{"name":"Ann Lee"}}</script>   | Ann Lee
                    <script type="application/ld+json">{"@type":"Article","author":["Ann Lee","Bob Fox"]}</script> | Ann Lee+Bob Fox
                    <meta name=author content="By Ann Lee and Bob Fox">                                           | Ann Lee+Bob Fox
                    <meta property=article:author content="https://social.example/ann">                           |
                    <meta name=author content="admin">                                                            |
                    <span class=author>Автор: Анна Ли</span>                                                      | Анна Ли
                    <div>By Ann Lee</div>                                                                         | Ann Lee
                    """)
    void findsTheAuthors(String markup, String names) {
        assertThat(String.join("+", facts(markup + PROSE).authors()))
                .isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <link rel=canonical href='/bridge'>                   | https://news.example/bridge
                    <meta property=og:url content='http://n.example/b'>   | http://n.example/b
                    <link rel=canonical href='javascript:alert(1)'>       | https://news.example/x
                    <link rel=canonical href='https://a b.example/'>      | https://news.example/x
                    <link rel=canonical href='https://news.example/'>     | https://news.example/x
                    <link rel=canonical href=/><meta property=og:url content=/b> | https://news.example/b
                    """)
    void findsAnAddressThatAnArticleCanHave(String markup, String url) {
        assertThat(facts(markup + PROSE).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en", "ru_RU,ru", "de,de", "xx-klingon,", "'',"})
    void readsTheLanguageThatIsStated(String stated, String language) {
        assertThat(facts("<html lang='" + stated + "'>" + PROSE).language()).isEqualTo(language);
    }

    @Test
    void readsTheTextThatIsStatedForMachines() {
        String linked = "{\"@type\":\"Article\",\"articleBody\":\"It was &quot;opened&quot;.\"}";
        String script = "<script type='application/ld+json'>" + linked + "</script>";
        assertThat(facts(script).body()).isEqualTo("It was \"opened\".");
    }

    private static PageFacts facts(String html) {
        Document page = Jsoup.parse(html);
        return PageFacts.of(page, "https://news.example/x", MainText.of(page));
    }
}
