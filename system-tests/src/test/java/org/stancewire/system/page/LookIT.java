package org.stancewire.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Looks at every view of a page that runs already, with whatever articles are there: takes
/// pictures in both themes at three widths, and prints how long each view takes until it can be
/// used. By hand: `STANCEWIRE_LOOK_AT=http://localhost:8080 STANCEWIRE_LOOK_INTO=/tmp/pictures`.
class LookIT {
    private static final int TIMES = 7;
    private static final List<Integer> WIDTHS = List.of(390, 1280, 1920);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String at = named("STANCEWIRE_LOOK_AT");
    private final Path into = Path.of(named("STANCEWIRE_LOOK_INTO"));

    private static String named(String variable) {
        String value = System.getenv(variable);
        if (value == null) {
            String reason = "by hand only: " + variable + " is not set";
            System.out.println("skipped: " + reason);
            Assumptions.abort(reason);
        }
        return value;
    }

    /// A view's address, and what is there as soon as it can be used.
    private record View(String address, String usable) {}

    @Test
    void everyViewCanBeUsed() throws IOException {
        Map<String, View> views = views();
        try (Playwright playwright = Site.playwright();
                Browser browser = Site.browser(playwright)) {
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : WIDTHS) {
                    picture(browser, views, theme, width);
                }
            }
            views.forEach((name, view) -> time(browser, name, view));
        }
    }

    /// Shows what there is most of.
    private Map<String, View> views() throws IOException {
        JsonNode pair = ask("/v1/stances?limit=1").path("cells").path(0);
        String holder = encoded(pair.path("holder").path("id").asText());
        String target = encoded(pair.path("target").path("id").asText());
        JsonNode evidence =
                ask("/v1/articles?limit=1&holder=" + holder + "&target=" + target).path("articles");
        Map<String, View> views = new LinkedHashMap<>();
        views.put("feed", new View("/", ".cards > li"));
        views.put("filtered", new View("/?entity=" + target, ".cards > li"));
        views.put(
                "article",
                new View("/?article=" + encoded(evidence.path(0).path("id").asText()), ".text"));
        views.put("stances", new View("/?view=stances", "[role='grid']"));
        views.put("network", new View("/?view=stances&as=network", "stance-network svg"));
        views.put("entity", new View("/?view=entity&id=" + target, "main svg"));
        views.put("try", new View("/?view=try", "textarea"));
        views.put("status", new View("/?view=status", ".figures"));
        return views;
    }

    private JsonNode ask(String path) throws IOException {
        return JSON.readTree(URI.create(at + path).toURL());
    }

    private void picture(Browser browser, Map<String, View> views, ColorScheme theme, int width) {
        try (Tab tab = tab(browser, theme, width)) {
            views.forEach(
                    (name, view) -> {
                        Page page = tab.open(view.address());
                        use(page, view);
                        String file =
                                "%s-%d-%s.png"
                                        .formatted(name, width, theme)
                                        .toLowerCase(Locale.ROOT);
                        page.screenshot(
                                new Page.ScreenshotOptions()
                                        .setPath(into.resolve(file))
                                        .setFullPage(!name.equals("feed")));
                    });
            tab.requireNoErrors();
        }
    }

    private void time(Browser browser, String name, View view) {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            // Nothing of the page is kept from one to the next: the first visit counts.
            try (Tab tab = tab(browser, ColorScheme.LIGHT, 1280)) {
                long begin = System.nanoTime();
                use(tab.open(view.address()), view);
                millis.add((System.nanoTime() - begin) / 1_000_000);
            }
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-10s usable after %d ms (median of %d; worst %d)%n",
                name,
                millis.get(TIMES / 2),
                TIMES,
                millis.getLast());
    }

    private static void use(Page page, View view) {
        assertThat(page.locator(view.usable()).first()).isVisible();
        assertThat(page.locator("[aria-busy='true']")).hasCount(0);
    }

    private Tab tab(Browser browser, ColorScheme theme, int width) {
        return new Tab(
                browser.newContext(
                        Site.readerInBerlin()
                                .setBaseURL(at)
                                .setColorScheme(theme)
                                .setViewportSize(width, 900)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
