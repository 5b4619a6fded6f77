package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who somebody is, who is for and against them, and the way from there to the words.
@ExtendWith(Browsing.class)
class EntityPageIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHOLZ = "/?view=entity&id=person:olaf-scholz";

    @Test
    void showsNamesSidesAndQuotes(Site site, Tab tab) {
        putArticles(site);
        Page page = tab.open(SCHOLZ);
        assertThat(heading(page)).hasText("Olaf Scholz");
        assertThat(page).hasTitle("Olaf Scholz · Stancewire");
        assertThat(page.locator("ul.names").first()).containsText("Олаф Шольц");
        assertThat(side(page, "Olaf Scholz is for")).containsText("Sweden");
        assertThat(side(page, "Olaf Scholz is against")).containsText("Hungary");
        assertThat(side(page, "Against Olaf Scholz")).containsText("Hungary");
        assertThat(page.locator(".quotes").first()).containsText("We stand with our neighbours");
    }

    @Test
    void speaksOfItByItsNameInTheReadersLanguage(Site site) {
        putArticles(site);
        Browser.NewContextOptions reader = Site.readerInBerlin().setLocale("ru-RU");
        try (Tab tab = site.tab(reader)) {
            Page page = tab.open(SCHOLZ);
            assertThat(heading(page)).hasText("Олаф Шольц");
            page.navigate("/?view=entity&id=country:se");
            assertThat(heading(page)).hasText("Швеция");
            tab.requireNoErrors();
        }
    }

    @Test
    void leadsToTheEvidenceByKeysAlone(Site site, Tab tab) {
        putArticles(site);
        Page page = tab.open("/?article=scholz-1");
        Locator mention = page.locator(".text a.mention").first();
        assertThat(mention).hasText("Olaf Scholz");
        mention.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("view=entity&id=person%3Aolaf-scholz$"));
        assertThat(heading(page)).isFocused();
        side(page, "Olaf Scholz is against").getByRole(AriaRole.LINK).last().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-id='scholz-1'] .why"))
                .containsText("Olaf Scholz condemned Hungary");
        assertThat(page.locator("[data-id='scholz-2']")).hasCount(0);
        page.goBack();
        assertThat(heading(page)).hasText("Olaf Scholz");
    }

    @Test
    void showsOverTimeWhatCanBeReachedByArrowKeysAndReadAsATable(Site site, Tab tab) {
        putArticles(site);
        Page page = tab.open(SCHOLZ);
        Locator slot = page.locator(".slot[tabindex='0']");
        assertThat(slot).hasCount(1);
        slot.focus();
        assertThat(slot).hasAttribute("aria-label", Pattern.compile("^12 Mar 2026: 1 article;"));
        page.keyboard().press("Home");
        assertThat(page.locator(".slot").first()).isFocused();
        assertThat(page.locator(".readout"))
                .hasText(
                        Pattern.compile(
                                "10 Mar 2026: 1 article; others 0 for, 0 against; towards others"
                                        + " 1 for, 1 against"));
        page.getByText("As a table").click();
        assertThat(page.locator(".numbers tbody tr")).hasCount(2);
        page.locator(".slot").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-id='scholz-1']")).isVisible();
        assertThat(page.locator("[data-id='scholz-2']")).hasCount(0);
    }

    @Test
    void keepsFiltersThatSayWhichArticlesAreLookedAt(Site site, Tab tab) {
        putArticles(site);
        Page page = tab.open(SCHOLZ + "&to=2026-03-11&polarity=AGAINST");
        assertThat(page.getByText("1 article", new Page.GetByTextOptions().setExact(true)).first())
                .isVisible();
        assertThat(page.getByText("Until")).isVisible();
        assertThat(page.getByText("Stance:")).hasCount(0);
        page.navigate(SCHOLZ);
        page.locator(".looks-back select").selectOption("-7d");
        assertThat(page.getByText("No article mentions this name.")).isVisible();
        page.reload();
        assertThat(page.locator(".looks-back select")).hasValue("-7d");
    }

    @Test
    void aQuoteLeadsToItsPlaceInTheArticle(Site site, Tab tab) {
        putArticles(site);
        Page page = tab.open(SCHOLZ);
        page.locator(".quotes").first().getByText("We stand with our neighbours").click();
        assertThat(page.locator(".text .place").first()).isFocused();
        assertThat(page.locator(".text .place").first()).isInViewport();
        assertThat(page.locator(".text .place").first())
                .containsText("We stand with our neighbours");
    }

    @Test
    void saysHowToFindWhomItDoesNotKnow(Tab tab) {
        Page page = tab.openThoughItFails("/?view=entity&id=person:olaf-sholz");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("person:olaf-sholz");
    }

    private static void putArticles(Site site) {
        put(
                site,
                "scholz-1",
                "2026-03-10",
                "Olaf Scholz condemned Hungary on Tuesday. Olaf Scholz praised Sweden in Berlin."
                        + " “We stand with our neighbours,” Scholz said.");
        put(
                site,
                "scholz-2",
                "2026-03-12",
                "Hungary criticised Olaf Scholz on Thursday in Budapest.");
    }

    private static void put(Site site, String id, String day, String text) {
        site.put(
                id,
                JSON.createObjectNode()
                        .put("title", "Of " + day)
                        .put("text", text)
                        .put("publishedAt", day));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator side(Page page, String title) {
        return page.locator(".sides section")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.HEADING,
                                                new Page.GetByRoleOptions().setName(title))));
    }
}
