package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An article in another script, of another zone, or of somebody who means harm.
@ExtendWith(Browsing.class)
class ForeignArticlePageIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCRIPT =
            "<script>document.title = 'broken'</script><img src=x onerror=alert(1)>";
    private static final String REVERSED = "\u202Egnihton si siht";

    @ParameterizedTest
    @CsvSource({
        "ar, rtl, قالت المستشارة أنجيلا ميركل يوم الاثنين إن حلف الناتو أخطأ في موسكو.",
        "ru, ltr, Канцлер Ангела Меркель сказала в понедельник в Москве о решении НАТО.",
        "ja, ltr, アンゲラ・メルケル首相は月曜日にモスクワで記者会見を開きました。"
    })
    void setsEachScriptAsItIsRead(
            String language, String direction, String text, Site site, Tab tab) {
        site.put("script-" + language, JSON.createObjectNode().put("text", text));
        Page page = tab.open("/?article=script-" + language);
        Locator paragraph = page.locator(".text p");
        assertThat(paragraph).hasText(text);
        assertThat(page.locator(".text")).hasAttribute("lang", language);
        assertThat(paragraph).hasCSS("direction", direction);
    }

    @Test
    void tellsTheTimeOfTheReadersZone(Site site, Tab tab) {
        site.put(
                "zone",
                JSON.createObjectNode()
                        .put("title", "Late in the evening")
                        .put("text", "The lights of the harbour went out.")
                        .put("url", "https://example.org/late")
                        .put("publishedAt", "2026-03-01T23:30:00Z"));
        Page page = tab.open("/?article=zone");
        assertThat(page.locator("time").first()).hasText("2 Mar 2026, 00:30");
        assertThat(
                        page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("Read it at example.org")))
                .hasAttribute("href", "https://example.org/late");
    }

    @Test
    void aHostileArticleIsTextAndRunsNothing(Site site, Tab tab) {
        String text =
                REVERSED
                        + "\n"
                        + SCRIPT
                        + " {{7*7}}\n\nVladimir Putin criticised NATO on Friday in"
                        + " Moscow.";
        site.put("hostile-view", SCRIPT, text);
        Page page = tab.page();
        page.onDialog(
                dialog -> {
                    throw new AssertionError(dialog.message());
                });
        tab.open("/?article=hostile-view");
        assertThat(heading(page)).hasText(SCRIPT);
        assertThat(page.locator(".text p")).hasCount(3);
        assertThat(page.locator(".text p").first()).hasText("gnihton si siht");
        assertThat(page.locator(".text p").nth(1)).hasText(SCRIPT + " {{7*7}}");
        assertThat(page.locator("main img, main script")).hasCount(0);
        assertThat(page).hasTitle(SCRIPT + " · Stancewire");
        page.locator(".stance button.words").first().click();
        assertThat(page.locator(".evidence.lit").first()).isVisible();
    }

    @Test
    void aWordOf900KilobytesIsBrokenAndDoesNotHoldThePageUp(Site site) {
        String word = "x".repeat(900 * 1024);
        site.put("endless", "Without an end", word);
        try (Tab tab = site.tab(Site.readerInBerlin().setViewportSize(390, 800))) {
            Page page = tab.open("/?article=endless");
            Locator paragraph = page.locator(".text p");
            assertThat(paragraph).hasCount(1);
            assertThat(paragraph.textContent()).isEqualTo(word);
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("← The feed"))
                    .click();
            assertThat(heading(page)).hasText("The feed");
            tab.requireNoErrors();
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
