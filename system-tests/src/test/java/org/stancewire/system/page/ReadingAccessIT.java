package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An article and the page of an entity for readers of all abilities, on phones and wide screens.
@ExtendWith(Browsing.class)
class ReadingAccessIT {
    private static final String TEXT =
            """
            BERLIN, Nov 20 (Reuters) - Vladimir Putin criticised NATO on Friday in Moscow.
            Angela Merkel praised the European Union. “I condemn Russia,” she said.""";

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390", "DARK, 390"})
    void axeFindsNoSeriousFault(ColorScheme theme, int width, Site site) {
        site.put("access", "As it was first", TEXT);
        site.put("access", "To be read by all", TEXT + " It rained.");
        Browser.NewContextOptions reader =
                Site.readerInBerlin()
                        .setColorScheme(theme)
                        .setViewportSize(width, 900)
                        .setBypassCSP(true);
        try (Tab tab = site.tab(reader)) {
            Page page = tab.open("/?article=access&revision=1");
            assertThat(page.locator(".outdated")).isVisible();
            page.locator(".stance").first().getByText("why?").click();
            assertThat(page.locator(".explanation p").first()).isVisible();
            page.locator(".stance button.words").first().click();
            assertThat(page.locator(".lit").first()).isVisible();
            requireAccessible(page);
            page.navigate("/?view=entity&id=person:vladimir-putin");
            assertThat(page.locator(".slot").first()).isVisible();
            page.getByText("As a table").click();
            assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
            requireAccessible(page);
        }
    }

    private static void requireAccessible(Page page) {
        Axe.requireAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    }
}
