package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The feed as a reader sees it.
@ExtendWith(Browsing.class)
class FeedPageIT {
    private static final String BLAMES = "Vladimir Putin criticised NATO on Friday in Moscow.";

    @Test
    void whatArrivesSlidesInAtTheTop(Site site, Tab tab) {
        site.put("before", "Before anybody looked", BLAMES);
        Page page = tab.open("/");
        assertThat(card(page, "before")).isVisible();
        assertThat(page.getByText("Live", new Page.GetByTextOptions().setExact(true))).isVisible();
        site.put("arrival", "While somebody looks", BLAMES);
        Locator first = page.locator(".cards > li").first();
        assertThat(first.getByRole(AriaRole.HEADING)).hasText("While somebody looks");
        assertThat(first).containsText("now");
        assertThat(first.locator(".chip").first()).hasText("Vladimir Putin✕ is against NATO");
        assertThat(first.locator(".mention.ORGANIZATION").first()).hasText("NATO");
    }

    @Test
    void aRevisionTakesThePlaceOfItsCardAndADeletionTakesItAway(Site site, Tab tab) {
        site.put("revised", "As it was first", BLAMES);
        Page page = tab.open("/");
        assertThat(card(page, "revised")).containsText("As it was first");
        site.put("revised", "As it was put right", BLAMES);
        assertThat(card(page, "revised")).containsText("As it was put right");
        assertThat(card(page, "revised")).hasCount(1);
        site.delete("revised");
        assertThat(card(page, "revised")).hasCount(0);
    }

    @Test
    void whatArrivesWaitsWhileItIsPaused(Site site, Tab tab) {
        site.put("seen", "Already seen", BLAMES);
        Page page = tab.open("/");
        assertThat(card(page, "seen")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Pause")).click();
        site.put("waits", "Waits for its reader", BLAMES);
        Locator resume = page.getByRole(AriaRole.BUTTON, named("Resume: 1 waits"));
        assertThat(resume).isVisible();
        assertThat(card(page, "waits")).hasCount(0);
        resume.click();
        assertThat(card(page, "waits")).isVisible();
    }

    @Test
    void onlyWhatMatchesTheFiltersArrives(Site site, Tab tab) {
        Page page = tab.open("/?entity=organization:nato&polarity=AGAINST");
        assertThat(page.getByText("Live", new Page.GetByTextOptions().setExact(true))).isVisible();
        site.put("elsewhere", "Nothing of it", "A ship reached the harbour of Lisbon on Monday.");
        site.put("matching", "All of it", BLAMES);
        assertThat(card(page, "matching")).isVisible();
        assertThat(card(page, "elsewhere")).hasCount(0);
        assertThat(card(page, "matching").locator(".why")).containsText(BLAMES.substring(0, 29));
    }

    @Test
    void goesOnAtItsEnd(Site site, Tab tab) {
        for (int i = 0; i < 45; i++) {
            site.put(
                    "many-" + i, "One of many: " + i, "Number " + i + " of the quarry of Tolverk.");
        }
        Page page = tab.open("/?q=Tolverk");
        assertThat(page.getByText("45 articles")).isVisible();
        assertThat(page.locator(".cards > li")).hasCount(20);
        page.locator(".cards > li").last().scrollIntoViewIfNeeded();
        assertThat(page.locator(".cards > li")).hasCount(40);
        page.locator(".cards > li").last().scrollIntoViewIfNeeded();
        assertThat(page.locator(".cards > li")).hasCount(45);
        page.locator(".cards > li").last().getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByText("← The feed")).isVisible();
        page.goBack();
        assertThat(page.locator(".cards > li")).hasCount(45);
        assertThat(page.locator(".cards > li").last()).isInViewport();
    }

    @Test
    void whatArrivesWaitsForWhoeverReadsFurtherDown(Site site, Tab tab) {
        for (int i = 0; i < 15; i++) {
            site.put("deep-" + i, "Of a ferry: " + i, "Number " + i + " of the ferry of Halmund.");
        }
        Page page = tab.open("/?q=Halmund");
        assertThat(page.getByText("Live", new Page.GetByTextOptions().setExact(true))).isVisible();
        page.locator("[data-id='deep-3']").scrollIntoViewIfNeeded();
        site.put("deep-new", "One more ferry", "One more ferry of Halmund.");
        Locator more = page.getByRole(AriaRole.BUTTON, named("1 new article"));
        assertThat(more).isInViewport();
        assertThat(card(page, "deep-new")).hasCount(0);
        more.click();
        assertThat(card(page, "deep-new")).isInViewport();
    }

    @Test
    void tellsOfWhatArrivesFurtherDown(Site site, Tab tab) {
        for (int i = 0; i < 21; i++) {
            site.put("late-" + i, "A late one: " + i, "Number " + i + " of the quay of Brenmark.");
        }
        Page page = tab.open("/?q=Brenmark");
        assertThat(page.getByText("Live", new Page.GetByTextOptions().setExact(true))).isVisible();
        site.put(
                "early",
                article("Long ago", "The quay of Brenmark.").put("publishedAt", "2012-04-18"));
        page.getByRole(AriaRole.LINK, named("Order by arrival")).click();
        assertThat(page.locator(".cards > li").first()).containsText("Long ago");
        assertThat(page.locator(".cards > li").first()).containsText("18 Apr 2012");
    }

    @Test
    void whatArrivedWhileAnArticleWasReadIsThereOnReturn(Site site, Tab tab) {
        site.put("return-1", "Read for a while", "The lighthouse of Korsholm was painted.");
        Page page = tab.open("/?q=Korsholm");
        card(page, "return-1").getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByText("← The feed")).isVisible();
        site.put("return-2", "Came meanwhile", "The lighthouse of Korsholm was lit.");
        page.goBack();
        assertThat(card(page, "return-2")).isVisible();
        assertThat(page.getByText("2 articles")).isVisible();
    }

    @Test
    void showsWhoStandsAgainstWhomAtAGlance(Site site, Tab tab) {
        site.put("glance", "At a glance", "Olaf Scholz criticised Belarus. " + BLAMES);
        Page page = tab.open("/?entity=country:by");
        Locator pair = page.locator("stance-glance a").filter(having("Olaf Scholz"));
        assertThat(pair).containsText("Olaf Scholz✕ is against Belarus");
        pair.click();
        assertThat(page)
                .hasURL(Pattern.compile("\\?holder=person%3Aolaf-scholz&target=country%3Aby$"));
        assertThat(card(page, "glance").locator(".why")).containsText("Olaf Scholz criticised");
        page.getByRole(AriaRole.LINK, named("Who stands where")).click();
        assertThat(page).hasURL(Pattern.compile("holder=person%3Aolaf-scholz.*view=stances$"));
    }

    private static ObjectNode article(String title, String text) {
        return new ObjectMapper().createObjectNode().put("title", title).put("text", text);
    }

    private static Locator card(Page page, String id) {
        return page.locator("[data-id='" + id + "']");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
