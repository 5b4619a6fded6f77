package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds of the page whatever it shows.
@ExtendWith(Browsing.class)
class WholePageIT {
    private static final long ALLOWED = 300 * 1024;
    private static final String REVERSED = "\u202Egnihton si siht\u202C";

    @Test
    void aHostileArticleIsShownAsTextAndRunsNothing(Site site, Tab tab) {
        String script = "<script>document.title = 'broken'</script><img src=x onerror=alert(1)>";
        site.put(
                "hostile-1",
                script,
                REVERSED + " " + script + " https://example.org/ {{7*7}} ${1}");
        site.put("hostile-2", "One word of 900 KB", "x".repeat(900 * 1024));
        Page page = tab.open("/");
        page.onDialog(
                dialog -> {
                    throw new AssertionError(dialog.message());
                });
        assertThat(page.locator("[data-id='hostile-1'] h2")).hasText(script);
        assertThat(page.locator("[data-id='hostile-1'] .passage")).containsText(script);
        assertThat(page.locator("main img, main script")).hasCount(0);
        assertThat(page.locator("[data-id='hostile-2']")).isVisible();
        assertThat(page).hasTitle("Stancewire");
        assertThat(overflow(page)).isZero();
    }

    @Test
    void theFirstLoadIsSmall(Site site, Tab tab) {
        site.put("small", "A small one", "Vladimir Putin criticised NATO on Friday in Moscow.");
        Page page = tab.open("/");
        assertThat(page.locator(".cards > li").first()).isVisible();
        Number bytes =
                (Number)
                        page.evaluate(
                                """
                                () => ['navigation', 'resource']
                                  .flatMap((type) => performance.getEntriesByType(type))
                                  .filter((entry) => !entry.name.includes('/v1/'))
                                  .reduce((sum, entry) => sum + entry.transferSize, 0)""");
        System.out.println("first load of the page: " + bytes + " bytes");
        assertThat(bytes.longValue()).isBetween(5_000L, ALLOWED);
    }

    /// So that nobody runs half of an old page and half of a new one, or loads it twice.
    @Test
    void onlyWhatHasTheNameOfItsContentIsKept(Tab tab) {
        Response script =
                tab.page()
                        .waitForResponse(it -> it.url().contains("/ui/app-"), () -> tab.open("/"));
        assertThat(script.headerValue("Cache-Control")).contains("immutable", "max-age=31536000");
        Response page = tab.page().reload();
        assertThat(page.headerValue("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNoSeriousFault(ColorScheme theme, Site site) {
        site.put("axe", "To be read by all", "Vladimir Putin criticised NATO on Friday in Moscow.");
        Browser.NewContextOptions reader =
                Site.readerInBerlin().setColorScheme(theme).setBypassCSP(true);
        try (Tab tab = site.tab(reader)) {
            Page page = tab.open("/?entity=organization:nato");
            assertThat(page.locator("[data-id='axe']")).isVisible();
            Axe.requireAccessible(page);
            page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByLabel("English").first()).isVisible();
            Axe.requireAccessible(page);
            tab.open("/?entity=person:nobody-at-all");
            assertThat(page.getByText("No article matches.")).isVisible();
            Axe.requireAccessible(page);
            tab.open("/?from=yesterday");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            Axe.requireAccessible(page);
            tab.open("/?entity=organization:nato");
            page.locator("[data-id='axe'] h2 a").click();
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("To be read by all");
            Axe.requireAccessible(page);
        }
    }

    @Test
    void speaksRussianToWhoeverReadsRussian(Site site) {
        Browser.NewContextOptions reader = Site.readerInBerlin().setLocale("ru-RU");
        try (Tab tab = site.tab(reader)) {
            Page page = tab.open("/");
            assertThat(page.locator("html")).hasAttribute("lang", "ru");
            assertThat(page.getByRole(AriaRole.HEADING, named("Лента"))).isVisible();
            page.getByLabel("Язык").selectOption("en");
            assertThat(page.getByRole(AriaRole.HEADING, named("The feed"))).isVisible();
            page.reload();
            assertThat(page.getByRole(AriaRole.HEADING, named("The feed"))).isVisible();
            tab.requireNoErrors();
        }
    }

    @Test
    void theThemeThatWasChosenStays(Tab tab) {
        Page page = tab.open("/");
        String light = ground(page);
        page.getByLabel("Theme").selectOption("dark");
        String dark = ground(page);
        assertThat(dark).isNotEqualTo(light);
        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, named("The feed"))).isVisible();
        assertThat(ground(page)).isEqualTo(dark);
    }

    @Test
    void nothingIsWiderThanAPhone(Site site) {
        site.put("phone", "Verylongword".repeat(30), "Vladimir Putin criticised NATO on Friday.");
        try (Tab tab = site.tab(Site.readerInBerlin().setViewportSize(390, 800))) {
            Page page = tab.open("/?entity=organization:nato");
            assertThat(page.locator("[data-id='phone']")).isVisible();
            assertThat(overflow(page)).isZero();
        }
    }

    /// By how many pixels the page is wider than its window.
    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    }

    private static String ground(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
