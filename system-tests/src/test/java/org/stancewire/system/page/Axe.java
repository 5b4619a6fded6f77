package org.stancewire.system.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/// Looks for what keeps some readers out. It takes a tab that lets scripts of others in.
final class Axe {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Axe() {}

    /// Throws [AssertionError] where there is a serious fault.
    static void requireAccessible(Page page) {
        List<String> faults =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(it -> SERIOUS.contains(it.getImpact()))
                                .map(it -> it.getId() + ": " + it.getNodes())
                                .toList();
        assertThat(faults).isEmpty();
    }
}
