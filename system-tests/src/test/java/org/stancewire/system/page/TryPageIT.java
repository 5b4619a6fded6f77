package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a reader posts from the page.
@ExtendWith(Browsing.class)
class TryPageIT {
    private static final String TEXT =
            "Vladimir Putin criticised NATO on Friday in Moscow. <b onclick=alert(1)>Bold</b>";

    @Test
    void whatIsPostedIsShownWithWhatWasFoundInIt(Site site, Tab tab) {
        Page page = tab.open("/?view=try");
        page.getByLabel("Title, if it has one").fill("Posted from the page");
        page.getByLabel("Text", exactly()).fill(TEXT);
        post(page);
        assertThat(page.locator("main").getByRole(AriaRole.STATUS)).containsText("Annotated after");
        Locator found = page.locator("article-view");
        assertThat(found.locator(".chip").first()).containsText("is against");
        assertThat(found.locator(".text")).containsText(TEXT);
        assertThat(found.locator(".mention.ORGANIZATION").first()).hasText("NATO");
        page.getByRole(AriaRole.LINK, named("Open it as an article")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Posted from the page"))).isVisible();
        page.goBack();
        assertThat(page.getByLabel("Text", exactly())).hasValue(TEXT);
    }

    @Test
    void theSampleIsReadableAndTheKeyboardIsEnough(Site site, Tab tab) {
        Page page = tab.open("/?view=try");
        page.getByRole(AriaRole.BUTTON, named("Fill in a sample")).press("Enter");
        assertThat(page.getByLabel("Text", exactly())).hasValue(startsWith("Sample text"));
        page.getByLabel("Text", exactly()).press("Control+Enter");
        assertThat(page.locator("main").getByRole(AriaRole.STATUS)).containsText("Annotated after");
        assertThat(page.locator("article-view .chip").first()).isVisible();
    }

    @Test
    void whatCannotBePostedIsSaidAndKept(Tab tab) {
        Page page = tab.openThoughItFails("/?view=try");
        post(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is no text yet");
        assertThat(page.getByLabel("Text", exactly())).isFocused();
        String tooLong = "A line of a text that is far too long.\n".repeat(30_000);
        paste(page.getByLabel("Text", exactly()), tooLong);
        post(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("1048576");
        assertThat(page.getByLabel("Text", exactly()).inputValue()).isEqualTo(tooLong);
    }

    /// A megabyte at once: the browser's own way of typing takes half a minute for it.
    private static void paste(Locator into, String text) {
        into.evaluate(
                "(field, text) => { field.value = text; field.dispatchEvent(new Event('input')); }",
                text);
    }

    private static void post(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Post").setExact(true))
                .click();
    }

    private static Pattern startsWith(String beginning) {
        return Pattern.compile("^" + beginning);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
