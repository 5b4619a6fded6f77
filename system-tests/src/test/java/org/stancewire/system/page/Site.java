package org.stancewire.system.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.stancewire.system.Http;
import org.stancewire.system.Stancewire;

/// The system as `./stancewire up` starts it, without samples, and a browser that may look at it.
final class Site implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ALONE =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /// For a machine that has much else to do.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Stancewire up;
    private final Http query;
    private final Http ingest;
    private final Playwright playwright;
    private final Browser browser;

    private Site(Path folder, Stancewire up, Playwright playwright)
            throws IOException, InterruptedException {
        this.folder = folder;
        this.up = up;
        this.query = up.awaitPort("the feed");
        this.ingest = up.awaitPort("to post");
        this.playwright = playwright;
        this.browser = browser(playwright);
    }

    static Site start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        try {
            Path folder = Files.createTempDirectory("stancewire-page");
            Stancewire up =
                    Stancewire.run(
                            folder,
                            "up",
                            "--data=" + folder.resolve("data"),
                            "--without-samples",
                            "--port=0",
                            "--ingest-port=0",
                            "--enrich-port=0",
                            "--kafka-port=0");
            return new Site(folder, up, playwright());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser browser(Playwright playwright) {
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Browsing.CHROMIUM)
                                .setArgs(ALONE));
    }

    Http query() {
        return query;
    }

    Http ingest() {
        return ingest;
    }

    /// A tab of a reader of English in Berlin, on a screen of 1280 pixels.
    Tab tab() {
        return tab(readerInBerlin());
    }

    Tab tab(Browser.NewContextOptions options) {
        return new Tab(browser.newContext(options.setBaseURL("http://localhost:" + query.port())));
    }

    static Browser.NewContextOptions readerInBerlin() {
        return new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(1280, 900);
    }

    /// Puts an article under an id of the test's choice, and returns once the feed has it.
    JsonNode put(String id, String title, String text) {
        return put(id, JSON.createObjectNode().put("title", title).put("text", text));
    }

    JsonNode put(String id, ObjectNode article) {
        try {
            return ingest.send("PUT", "/v1/articles/" + id + "?wait=30s", article, 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void delete(String id) {
        try {
            ingest.send("DELETE", "/v1/articles/" + id, JSON.createObjectNode(), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        browser.close();
        playwright.close();
        up.interrupt();
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
