package org.stancewire.system.page;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the [Site] and a [Tab]. Where there is no browser they are skipped, unless one was
/// promised (`STANCEWIRE_TEST_BROWSER=required`).
final class Browsing implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final Namespace HERE = Namespace.create(Browsing.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(CHROMIUM)
                || "required".equals(System.getenv("STANCEWIRE_TEST_BROWSER"))) {
            return ConditionEvaluationResult.enabled("there is a browser, or must be");
        }
        String reason = "there is no " + CHROMIUM + ": install the package chromium";
        System.out.println("skipped: " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Site.class || type == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Site site =
                context.getRoot()
                        .getStore(HERE)
                        .computeIfAbsent(Site.class, _ -> Site.start(), Site.class);
        if (parameter.getParameter().getType() == Site.class) {
            return site;
        }
        return context.getStore(HERE).computeIfAbsent(Tab.class, _ -> site.tab(), Tab.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Tab tab = context.getStore(HERE).get(Tab.class, Tab.class);
        if (tab != null && context.getExecutionException().isEmpty()) {
            tab.requireNoErrors();
        }
    }
}
