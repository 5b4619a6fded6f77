package org.stancewire.ingest.page.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {
    private static final String FIRST =
            "The old harbour bridge was opened to traffic again on Wednesday, after eleven months.";
    private static final String SECOND =
            "A second stage of the works, on the two towers, is to begin in the spring of next year.";
    private static final String BODY =
            "<div class=text><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><p>This text is in the navigation, and it is long enough to be prose.</p></nav>",
                "<div class=sidebar><p>This text is at the side, and long enough to be prose.</p></div>",
                "<p class=post-meta>This text is about the article, and long enough to be prose.</p>",
                "<div style='display: none'><p>This text is hidden, and long enough to be prose.</p></div>",
                "<figure><figcaption>The bridge at dawn, seen from the north.</figcaption></figure>",
                "<p>Photo: C. Day</p>",
                "<p>Фото: С. День / ТАСС</p>",
                "<p>Read more: <a href=/x>Ferry fares to rise</a></p>",
                "<p>Читайте также: Цены на паром вырастут</p>",
                "<p>Lesen Sie auch: Fähre wird teurer</p>",
                "<p>Sign up for our newsletter and never miss a bridge.</p>",
                "<p>Подписывайтесь на наш телеграм-канал.</p>",
                "<p>Abonnieren Sie unseren kostenlosen Newsletter</p>",
                "<p>© The Daily Example</p>",
                "<p>This website uses cookies to make your visit more pleasant.</p>",
                "<p><a href=/x>Ferry fares to rise again this summer</a></p>",
                "<div>Written by Ann on April 18, 2012</div>",
                "<h3>More from the harbour</h3>",
                "<button>Share this article with all of your friends, please.</button>",
                "<div id=comments><p>I never liked that bridge, and I never will like it.</p></div>"
            })
    void leavesOutWhatIsNoneOfTheArticle(String aside) {
        assertThat(text(BODY + aside)).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text("<main>" + BODY + aside + "</main>")).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sweden wants to become a member of the alliance before the summer.",
                "Voters want more police on the streets, a poll has found.",
                "The drones crossed the border without permission, the ministry said.",
                "The governor does not subscribe to the view that schools are short of money.",
                "Thousands sign up for the army every month, the minister said.",
                "Millions follow him on Twitter, where he wrote that he was not sorry.",
                "A photograph posted in the channel shows the burnt-out car.",
                "We share this concern, the three governments wrote.",
                "More news is expected on Monday, when the votes are counted.",
                "Recommended by an arbiter, the offer adds six per cent.",
                "«Спартак» обыграл «Зенит» со счетом 2:1.",
                "Компания готова поделиться с партнерами опытом.",
                "Проект планируют обсудить на форуме в Петербурге.",
                "Das könnte die Regierung stürzen, warnt der Minister.",
                "Der Sprecher wollte keinen Kommentar abgeben, als man ihn fragte.",
                "Ohne Einwilligung der Eltern darf kein Kind die Schule wechseln.",
                "El ministro lo escribió en su canal de Telegram.",
                "Defiende todos los derechos humanos, según el boletín oficial."
            })
    void keepsNewsThatIsWordedAsPleasAre(String news) {
        assertThat(text(BODY + "<p>" + news + "</p>"))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + news);
    }

    @Test
    void takesTheLeadBetweenTitleAndBody() {
        String lead = "Eleven months of repairs are over, and buses cross it from Monday on";
        assertThat(text("<h1>Bridge open</h1><h2>" + lead + "</h2>" + BODY))
                .isEqualTo(lead + "\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void putsTheSectionsOfAnArticleTogether() {
        String section = "<section class=part><p>" + FIRST + "</p></section>";
        String other = "<section class=part><h2>Next</h2><p>" + SECOND + "</p></section>";
        assertThat(text("<article>" + section + other + "</article>"))
                .isEqualTo(FIRST + "\n\nNext\n\n" + SECOND);
    }

    @Test
    void takesNoTeasersOfOtherArticles() {
        String card =
                "<div class=item><h3><a href=/%d>Ferry fares to rise in %d</a></h3><p>The"
                        + " company says that it cannot do otherwise, as fuel is dear.</p></div>";
        String cards = "<div>" + card.formatted(1, 1) + card.formatted(2, 2) + "</div>";
        assertThat(text("<main>" + BODY + cards + "</main>")).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void takesNoCommentsForTheArticleHoweverLongTheyAre() {
        String comment = "<p>I never liked that bridge, and I never will like it, my friends.</p>";
        String comments = "<div class=comments>" + comment.repeat(30) + "</div>";
        String article = BODY + "<p>" + SECOND.replace("second", "third") + "</p>";
        assertThat(text(article + comments)).startsWith(FIRST).doesNotContain("never liked");
    }

    @Test
    void readsAPageWhoseNamesMislead() {
        String page = "<div class=sidebar>" + BODY + "</div><footer>About the site.</footer>";
        assertThat(text(page)).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void keepsTheWordsOfInlineElementsTogether() {
        String page =
                "<p>Twelve <b>million</b> po<i>unds</i>,<br>said the<br><br>mayor of the town.";
        assertThat(text(page)).isEqualTo("Twelve million pounds,\nsaid the\n\nmayor of the town.");
    }

    @Test
    void putsALargeFirstLetterBackToItsWord() {
        String page = "<div><div>T</div>" + FIRST.substring(1) + "<p>" + SECOND + "</p></div>";
        assertThat(text(page)).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void repeatsNothing() {
        assertThat(text(BODY + "<p>" + FIRST + "</p>")).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void dropsATitleThatStandsInTheBody() {
        String page = "<h2>Bridge open again</h2>" + BODY;
        assertThat(MainText.of(Jsoup.parse(page)).text(null, "Bridge open again"))
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void takesWhatIsStatedWhereThePageShowsHardlyAnyOfIt() {
        String stated = "<p>" + FIRST + "</p><p>" + (SECOND + " ").repeat(6) + "</p>";
        assertThat(MainText.of(Jsoup.parse("<p>Log in to read on.</p>")).text(stated, null))
                .startsWith(FIRST + "\n\n" + SECOND);
        assertThat(MainText.of(Jsoup.parse(BODY.repeat(3))).text(BODY, null)).startsWith(FIRST);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(text("")).isNull();
        assertThat(text("<nav><a href=/>Home</a></nav>")).isNull();
    }

    private static String text(String html) {
        return MainText.of(Jsoup.parse(html)).text(null, null);
    }
}
