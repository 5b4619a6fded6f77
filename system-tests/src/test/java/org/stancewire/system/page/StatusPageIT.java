package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How the page tells that all goes well, or what does not.
@ExtendWith(Browsing.class)
class StatusPageIT {
    @Test
    void tellsOfEachStageAndOfTheFeed(Site site, Tab tab) throws Exception {
        site.put("counted", "One more", "Vladimir Putin criticised NATO on Friday in Moscow.");
        Page page = tab.open("/?view=status");
        assertThat(page.getByRole(AriaRole.HEADING, named("Status"))).isVisible();
        assertThat(page.getByText("All is well.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW, named("Analysis"))).containsText("nothing waits");
        assertThat(page.getByRole(AriaRole.ROW, named("Index"))).containsText("nothing waits");
        assertThat(page.getByText("The index follows the log.")).isVisible();
        assertThat(page.getByText("Nothing was refused.")).isVisible();
        assertThat(page.locator(".figure", containing("In the feed")).locator("dd"))
                .hasText("" + site.query().get("/v1/articles?limit=1").get("total").asLong());
    }

    @Test
    void tellsWhatIsWrongWithAFeed(Site site, Tab tab) throws Exception {
        String nowhere = "http://feeds.invalid/feed.xml";
        site.ingest()
                .send(
                        "POST",
                        "/v1/subscriptions",
                        JsonNodeFactory.instance.objectNode().put("url", nowhere),
                        201);
        Page page = tab.open("/?view=status");
        assertThat(page.getByRole(AriaRole.ROW, named(nowhere))).containsText("✕");
    }

    @Test
    void followsAFeedPausesItAndResumesIt(Tab tab) {
        Page page = tab.openThoughItFails("/?view=status");
        Locator address = page.getByLabel("Address of a feed");
        address.fill("not an address");
        address.press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not an absolute http");
        assertThat(address).hasValue("not an address");
        address.fill("http://feeds.invalid/followed.xml");
        address.press("Enter");
        Locator row = page.getByRole(AriaRole.ROW, named("http://feeds.invalid/followed.xml"));
        assertThat(address).hasValue("");
        row.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(row).containsText("paused");
        row.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(row.getByRole(AriaRole.BUTTON)).hasText("Pause");
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
