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

/// The views in which one writes and looks after things, for readers of all abilities, on phones
/// and wide screens.
@ExtendWith(Browsing.class)
class WritingAccessIT {
    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390", "DARK, 390"})
    void axeFindsNoSeriousFault(ColorScheme theme, int width, Site site) {
        Browser.NewContextOptions reader =
                Site.readerInBerlin()
                        .setColorScheme(theme)
                        .setViewportSize(width, 900)
                        .setBypassCSP(true);
        try (Tab tab = site.tab(reader)) {
            Page page = tab.open("/?view=try");
            page.getByRole(AriaRole.BUTTON, exactly("Post")).click();
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            requireAccessible(page);
            page.getByRole(AriaRole.BUTTON, exactly("Fill in a sample")).click();
            page.getByRole(AriaRole.BUTTON, exactly("Post")).click();
            assertThat(page.locator("article-view .text")).isVisible();
            requireAccessible(page);
            page.navigate("/?view=status");
            assertThat(page.locator(".figures")).isVisible();
            requireAccessible(page);
        }
    }

    private static void requireAccessible(Page page) {
        Axe.requireAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
