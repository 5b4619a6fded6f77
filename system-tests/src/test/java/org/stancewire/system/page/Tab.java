package org.stancewire.system.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// A tab of a browser that shows the page, and all errors that its console had.
final class Tab implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private boolean isProblemExpected;

    Tab(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") && !isExpected(message.text())) {
                        errors.add(message.text() + " (" + message.location() + ")");
                    }
                });
    }

    private boolean isExpected(String message) {
        return isProblemExpected && message.startsWith("Failed to load resource");
    }

    /// The page at an address, such as `/?q=nato`.
    Page open(String address) {
        page.navigate(address);
        return page;
    }

    /// The same where the service is to answer with a problem: browsers tell of it on the console.
    Page openThoughItFails(String address) {
        isProblemExpected = true;
        return open(address);
    }

    Page page() {
        return page;
    }

    /// Throws [AssertionError] where a script failed or broke the content security policy.
    void requireNoErrors() {
        assertThat(errors).as("errors on the console").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
