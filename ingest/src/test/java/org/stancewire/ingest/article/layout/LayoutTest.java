package org.stancewire.ingest.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.Part;
import org.stancewire.contract.PublishedAt;

class LayoutTest {
    private static final String BODY =
            "The council of the port voted on Friday for the plan, and its chair called the result a"
                    + " victory for the town.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Council backs harbour plan\n\n%s",
                "Council backs harbour plan\n%s",
                "Council backs harbour plan\r\n\r\n%s",
                "\n\n  Council backs harbour plan  \n\n%s",
                "# Council backs harbour plan\n\n%s",
                "## Council backs harbour plan ##\n\n%s",
                "**Council backs harbour plan**\n\n%s",
                "# **Council backs harbour plan**\n%s",
                "Council backs harbour plan\n===\n\n%s",
                "Council backs harbour plan\n\nBy Nora Feld\n\n%s",
                "Council backs harbour plan\nBy Nora Feld\nApril 18, 2012\n%s",
                "April 18, 2012\n\nCouncil backs harbour plan\n\n%s",
            })
    void readsTheHeadline(String form) {
        String text = form.formatted(BODY);
        Layout layout = Layout.of(text);
        assertThat(layout.title()).isEqualTo("Council backs harbour plan");
        assertThat(words(text, layout, Part.Kind.TITLE)).containsExactly(layout.title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the harbour plan dead?\n\n%s",
                "\"We want the jobs\": dockers speak out\n\n%s",
                "iPhone maker joins harbour plan\n\n%s",
                "Dockers turn to the U.S.\n\n%s",
                "Порт поддержал план мэра\n\n%s",
                "100 dockers march on city hall\n\n%s",
            })
    void readsUnusualHeadlines(String form) {
        assertThat(Layout.of(form.formatted(BODY)).title())
                .isEqualTo(form.lines().findFirst().get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "The council has voted.\n\n%s",
                "The council has voted:\n\n%s",
                "and so the council voted\n\n%s",
                "- the council has voted\n\n%s",
                "1. Council votes\n\n%s",
                "https://news.example/a\n\n%s",
                "date 2017-02-22 Council votes\n\n%s",
                "Council backs harbour plan",
                "Dear readers,\n\n%s",
                "The plan was known before the vote. Can you say how you heard of it?\n\n%s",
                "The council is to meet again at 3 p.m.\n\n%s",
                "Dockers\n\nMayors\n\nPilots",
                "The council of the port voted on Friday for\nthe plan, and its chair called the",
            })
    void inventsNoHeadline(String form) {
        Layout layout = Layout.of(form.formatted(BODY));
        assertThat(layout.title()).isNull();
        assertThat(layout.parts()).extracting(Part::kind).doesNotContain(Part.Kind.TITLE);
    }

    @Test
    void readsDateAuthorAndAddress() {
        String text =
                """
                # Council backs harbour plan

                By [Nora Feld](#) | April 18, 2012

                The mayor on the quay on Friday. **Ivan Lens**

                HAMBURG — %s

                Original url:

                <https://news.example/2012/04/18/harbour>
                """
                        .formatted(BODY);
        Layout layout = Layout.of(text);
        assertThat(layout.authors()).containsExactly("Nora Feld");
        assertThat(layout.publishedAt()).isEqualTo(new PublishedAt("2012-04-18"));
        assertThat(layout.url()).isEqualTo("https://news.example/2012/04/18/harbour");
        assertThat(words(text, layout, Part.Kind.BYLINE)).containsExactly("By [Nora Feld](#)");
        assertThat(words(text, layout, Part.Kind.DATELINE))
                .containsExactly("April 18, 2012", "HAMBURG —");
        assertThat(words(text, layout, Part.Kind.CAPTION))
                .containsExactly("The mayor on the quay on Friday. **Ivan Lens**");
        assertThat(words(text, layout, Part.Kind.LINK))
                .containsExactly("Original url:\n\n<https://news.example/2012/04/18/harbour>");
        assertThat(words(text, layout, Part.Kind.BOILERPLATE)).containsExactly("# ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Original URL: https://news.example/a",
                "Source: <https://news.example/a>",
                "Источник:\nhttps://news.example/a",
                "Original url: [news.example](https://news.example/a)",
            })
    void readsTheAddressAtTheEnd(String end) {
        assertThat(Layout.of(BODY + "\n\n" + end).url()).isEqualTo("https://news.example/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/a",
                "See also: https://news.example/a",
                "Source: the mayor's office",
                "Original url: https://news.example/a and more",
                "Original url: https://news.example/a\n\nThe town waits.",
            })
    void inventsNoAddress(String end) {
        assertThat(Layout.of(BODY + "\n\n" + end).url()).isNull();
    }

    @Test
    void marksAGallery() {
        String gallery = "In pictures: the port\n\n3 show all In pictures: the port\n\n";
        String items = "1/3 The quay Ivan Lens\n\n2/3 The cranes AFP\n\n3/3 The town";
        String text = BODY + "\n\n" + gallery + items + "\n\n" + BODY;
        assertThat(words(text, Layout.of(text), Part.Kind.CAPTION))
                .containsExactly(
                        "In pictures: the port",
                        "3 show all In pictures: the port",
                        "1/3 The quay Ivan Lens",
                        "2/3 The cranes AFP",
                        "3/3 The town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor on the quay (Photo: Ivan Lens)",
                "The mayor on the quay. (Ivan Lens/Example Images)",
                "The mayor on the quay on Friday. REUTERS/Ivan Lens",
                "The mayor on the quay Getty Images",
                "Image copyright Example Image caption The mayor on the quay",
                "FILE - In this March 3 photo the mayor stands on the quay",
                "FILE PHOTO: The mayor on the quay",
                "Photo: Ivan Lens",
                "![The mayor](https://news.example/mayor.jpg)",
            })
    void marksACaptionWhereverItStands(String caption) {
        for (String form : List.of("%s\n\n" + BODY, BODY + "\n\n%s\n\n" + BODY)) {
            String text = form.formatted(caption);
            assertThat(Layout.of(text).title()).isNull();
            assertThat(words(text, Layout.of(text), Part.Kind.CAPTION)).containsExactly(caption);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Mayor speaks to dockers",
                "READ MORE",
                "Advertisement",
                "— Advertisement —",
                "Comments (12)",
                "5 min read",
                "10 comments",
                "Share on Facebook",
                "Sign up for our daily newsletter",
                "We use cookies to improve your experience. By going on you agree to this.",
                "This site uses cookies. Read our cookie policy.",
                "Copyright © 2012 Example News. All rights reserved.",
                "© 2012 Example News",
                "Читайте также: Мэр выступил перед докерами",
                "Реклама",
                "Материалы по теме:",
                "Мы используем файлы cookie, чтобы сайт работал лучше.",
                "Нашли ошибку? Выделите её и нажмите Ctrl+Enter.",
                "Все права защищены.",
                "Подробнее →",
                "Lesen Sie auch: Der Hafen",
                "The post Mayor speaks to dockers appeared first on Example News.",
            })
    void marksWhatThePageSaysOfItself(String line) {
        String text = BODY + "\n\n" + line + "\n\n" + BODY;
        assertThat(words(text, Layout.of(text), Part.Kind.BOILERPLATE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more than one paper, the mayor told the dockers.",
                "Comments by the mayor angered the dockers",
                "Advertisements for the plan hung all over the port",
                "Sites that track readers with cookies must say so, the council ruled.",
                "Share prices fell on Friday",
                "Подробнее о плане мэр расскажет в пятницу.",
                "Реклама плана висела по всему порту.",
            })
    void leavesWordsOfTheArticleInTheBody(String line) {
        String text = BODY + "\n\n" + line + "\n\n" + BODY;
        assertThat(Layout.of(text).parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reuters) - ",
                "HAMBURG (AP) — ",
                "HAMBURG, April 18 (Reuters) - ",
                "Hamburg (dpa) - ",
                "МОСКВА, 29 ноября. /ТАСС/. ",
                "МОСКВА, 29 ноя — РИА Новости. ",
                "Москва. 29 ноября. INTERFAX.RU - ",
                "КИЕВ, 29 ноября 2016 (УНИАН) — "
            })
    void marksThePrefixOfAnAgency(String prefix) {
        String text = prefix + BODY;
        assertThat(words(text, Layout.of(text), Part.Kind.DATELINE))
                .containsExactly(prefix.strip());
    }

    @Test
    void leavesAFractionInTheBody() {
        String text = BODY + "\n\n1/3 of the voters stayed at home.";
        assertThat(Layout.of(text).parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BRUSSELS — ",
                "KYIV, Ukraine (AP) — ",
                "MOSCOW, April 18 (Reuters) - ",
                "Berlin (dpa) - ",
                "UNITED NATIONS – ",
                "МОСКВА, 29 ноя — РИА Новости. ",
                "Москва. 29 ноября. INTERFAX.RU - ",
            })
    void marksTheDatelineOfTheBody(String dateline) {
        String text = "Council backs harbour plan\n\n" + dateline + BODY;
        Layout layout = Layout.of(text);
        assertThat(words(text, layout, Part.Kind.DATELINE)).containsExactly(dateline.strip());
        assertThat(layout.publishedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO — ", "США — ", "Putin — ", "Moscow (the capital) — ", "A - "})
    void leavesOtherBeginningsInTheBody(String beginning) {
        assertThat(Layout.of(beginning + BODY).parts()).isEmpty();
    }

    @Test
    void takesTheWholeDateOfADateline() {
        Layout layout = Layout.of("MOSCOW, April 18, 2012 (Reuters) - " + BODY);
        assertThat(layout.publishedAt()).isEqualTo(new PublishedAt("2012-04-18"));
    }

    @Test
    void keepsTheNumberOfPartsBounded() {
        String text = "1/2 a\n".repeat(5_000);
        assertThat(Layout.of(text).parts()).hasSize(Layout.MOST_PARTS);
    }

    private static List<String> words(String text, Layout layout, Part.Kind kind) {
        return layout.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> part.in(text))
                .toList();
    }
}
