package org.stancewire.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.ingest.article.Submission;

class PageReaderTest {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en-GB"><head>
            <title>Harbour bridge reopens | The Daily Example</title>
            <meta property="og:site_name" content="The Daily Example">
            <meta property="article:published_time" content="2012-04-18T09:30:00+01:00">
            <link rel="canonical" href="/2012/04/bridge">
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[
             {"@type":"WebSite","name":"The Daily Example"},
             {"@type":["NewsArticle"],"headline":"Harbour bridge reopens",
              "author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bob Fox"}],},
            ]}
            </script></head><body>
            <nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <main><article>
            <h1>Harbour bridge reopens</h1>
            <p class="byline">By Ann Lee and Bob Fox</p>
            <p>The old harbour bridge was opened to traffic again on Wednesday, after eleven months of
            repairs that cost the city <b>twelve million</b> pounds.</p>
            <figure><img src="b.jpg"><figcaption>The bridge at dawn. Photo: C. Day</figcaption></figure>
            <p>"We are glad that the wait is over," the mayor told a crowd at the northern end.<br>Buses
            will cross it from Monday on.</p>
            <h2>What comes next</h2>
            <p>A second stage of the works, on the two towers, is to begin in the spring of next year.</p>
            <div class="related-stories"><h3>Related</h3><ul>
            <li><a href="/1">Ferry fares to rise again this summer</a></li></ul></div>
            </article></main>
            <footer>Copyright The Daily Example. All rights reserved worldwide.</footer>
            </body></html>
            """;

    @Test
    void readsAnArticleWithWhatThePageStatesOfIt() {
        Submission article = read(PAGE);
        assertThat(article.title()).isEqualTo("Harbour bridge reopens");
        assertThat(article.url()).isEqualTo("https://news.example/2012/04/bridge");
        assertThat(article.source()).isEqualTo("The Daily Example");
        assertThat(article.publishedAt()).isEqualTo("2012-04-18T09:30:00+01:00");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.authors()).isEqualTo(List.of("Ann Lee", "Bob Fox"));
        assertThat(article.text())
                .isEqualTo(
                        """
                        The old harbour bridge was opened to traffic again on Wednesday, after eleven \
                        months of repairs that cost the city twelve million pounds.

                        "We are glad that the wait is over," the mayor told a crowd at the northern end.
                        Buses will cross it from Monday on.

                        What comes next

                        A second stage of the works, on the two towers, is to begin in the spring of next \
                        year.""");
    }

    @Test
    void readsARussianPageInItsOwnEncoding() {
        String page =
                """
                <html><head><meta charset="windows-1251"><title>Мост открыт</title></head><body>
                <div class="menu"><a href="/">Главная</a></div>
                <div class="article-text"><p>Старый мост через реку снова открыт для движения после
                одиннадцати месяцев ремонта, сообщили в мэрии города во вторник.</p>
                <p>«Мы рады, что ожидание закончилось», — сказал мэр собравшимся жителям.</p></div>
                </body></html>
                """;
        Submission article =
                PageReader.read(page.getBytes(Charset.forName("windows-1251")), null, null);
        assertThat(article.title()).isEqualTo("Мост открыт");
        assertThat(article.text())
                .isEqualTo(
                        """
                        Старый мост через реку снова открыт для движения после одиннадцати месяцев \
                        ремонта, сообщили в мэрии города во вторник.

                        «Мы рады, что ожидание закончилось», — сказал мэр собравшимся жителям.""");
    }

    @Test
    void statesNothingThatThePageDoesNot() {
        Submission article = read("<p>hm</p>");
        assertThat(article.title()).isNull();
        assertThat(article.publishedAt()).isNull();
        assertThat(article.language()).isNull();
        assertThat(article.authors()).isEmpty();
    }

    private static Submission read(String html) {
        return PageReader.read(html.getBytes(UTF_8), null, "https://news.example/x?utm_source=y");
    }
}
