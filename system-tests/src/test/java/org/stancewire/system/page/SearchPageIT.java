package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Search and filters, of which the address is the only memory.
@ExtendWith(Browsing.class)
class SearchPageIT {
    private static final Pattern ONLY_NATO = Pattern.compile("\\?entity=organization%3Anato$");

    @Test
    void findsAnEntityInAnotherScriptByKeysAlone(Site site, Tab tab) {
        site.put("search-1", "A visit", "Angela Merkel praised the European Union in Berlin.");
        site.put("search-2", "A walk", "A walk along the river took two hours.");
        Page page = tab.open("/");
        Locator box = search(page);
        box.focus();
        page.keyboard().type("Меркел");
        Locator option = page.getByRole(AriaRole.OPTION).filter(having("Angela Merkel"));
        assertThat(option).containsText("person");
        page.keyboard().press("ArrowDown");
        assertThat(option).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        assertThat(option).hasCount(0);
        page.keyboard().press("ArrowDown");
        assertThat(option).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("entity=person%3Aangela-merkel"));
        assertThat(chip(page, "About: Angela Merkel")).isVisible();
        assertThat(card(page, "search-1")).isVisible();
        assertThat(card(page, "search-2")).hasCount(0);
    }

    @Test
    void leadsFromTheSearchToAnArticleByKeysAlone(Site site, Tab tab) {
        site.put("keys-1", "By keys alone", "Emmanuel Macron praised Kosovo in Paris on Monday.");
        Page page = tab.open("/");
        search(page).focus();
        page.keyboard().type("Kosovo");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Kosovo");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(chip(page, "About: Kosovo")).isVisible();
        Locator title = card(page, "keys-1").getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK);
        assertThat(title).isVisible();
        for (int i = 0; i < 30 && !isFocused(title); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        Locator heading = page.getByRole(AriaRole.HEADING).filter(having("By keys alone"));
        assertThat(heading.first()).isFocused();
        assertThat(page.getByText("Emmanuel Macron praised Kosovo").first()).isVisible();
    }

    @Test
    void findsWordsAsTheyAreTyped(Site site, Tab tab) {
        site.put("words-1", "A find", "A lantern was found in the cellar of the brewery.");
        Page page = tab.open("/");
        search(page).fill("lantern brewery");
        page.keyboard().press("Enter");
        assertThat(page.getByText("1 article", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(card(page, "words-1").locator(".passage b").first()).hasText("lantern");
        assertThat(chip(page, "Words: lantern brewery")).isVisible();
    }

    @Test
    void filtersOutliveAReloadAndGoBackAndForward(Site site, Tab tab) {
        site.put("filters-1", "Of NATO", "Vladimir Putin criticised NATO on Friday in Moscow.");
        Page page = tab.open("/?entity=organization:nato&polarity=AGAINST&minConfidence=0.6");
        assertThat(chip(page, "About: NATO")).isVisible();
        assertThat(chip(page, "Stance: against")).isVisible();
        page.reload();
        assertThat(chip(page, "At least: 60% sure")).isVisible();
        assertThat(card(page, "filters-1")).isVisible();
        chip(page, "Stance: against").click();
        chip(page, "At least: 60% sure").click();
        assertThat(page).hasURL(ONLY_NATO);
        page.goBack();
        page.goBack();
        assertThat(chip(page, "Stance: against")).isVisible();
        page.goForward();
        page.goForward();
        assertThat(page).hasURL(ONLY_NATO);
        assertThat(chip(page, "Stance: against")).hasCount(0);
    }

    @Test
    void aSharedLinkShowsTheSameToAnother(Site site, Tab tab) {
        site.put("shared-1", "Of a ferry", "The ferry to Ostrava was late again.");
        Page page = tab.open("/");
        search(page).fill("ferry");
        page.keyboard().press("Enter");
        assertThat(card(page, "shared-1")).isVisible();
        try (Tab other = site.tab()) {
            other.page().navigate(page.url());
            assertThat(chip(other.page(), "Words: ferry")).isVisible();
            assertThat(card(other.page(), "shared-1")).isVisible();
            assertThat(other.page()).hasTitle("ferry · Stancewire");
        }
    }

    @Test
    void aQuestionThatCannotBeUnderstoodIsPutRightByTakingItAway(Tab tab) {
        Page page = tab.openThoughItFails("/?from=yesterday");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("'from'");
        chip(page, "From: yesterday").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void narrowsByTheFiltersOfThePanel(Site site, Tab tab) {
        site.put("panel-en", "In English", "The mill of Grenholm was sold to a bakery last year.");
        site.put(
                "panel-de",
                "Auf Deutsch",
                "Die Mühle von Grenholm wurde an eine Bäckerei verkauft.");
        Page page = tab.open("/?q=Grenholm");
        assertThat(page.getByText("2 articles")).isVisible();
        page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("German").check();
        assertThat(card(page, "panel-en")).hasCount(0);
        assertThat(card(page, "panel-de")).isVisible();
        assertThat(page.getByLabel("English 1")).isVisible();
        page.getByLabel("Order").selectOption("arrived last");
        assertThat(page).hasURL(Pattern.compile("sort=arrival"));
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("it => it === document.activeElement");
    }

    private static Locator search(Page page) {
        return page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.COMBOBOX);
    }

    private static Locator chip(Page page, String filter) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take away: " + filter));
    }

    private static Locator card(Page page, String id) {
        return page.locator("[data-id='" + id + "']");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
