package org.stancewire.service;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.EnvConfigSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// Refuses to start a service that is given a setting of a group that no service has. Which
/// settings a group has, the mappings check. Environment variables are passed over: others name
/// theirs alike, as Kubernetes does for each service that it runs.
@ApplicationScoped
public class SettingsGuard {
    /// The groups of all services: one file of settings may serve them all.
    public static final Set<String> GROUPS =
            Set.of(
                    "access",
                    "catalogue",
                    "enrich",
                    "fetch",
                    "ingest",
                    "kafka",
                    "listen",
                    "query",
                    "stance",
                    "subscriptions",
                    "trust");

    private static final String OURS = "stancewire.";

    private final Config config;

    SettingsGuard(Config config) {
        this.config = config;
    }

    /// Runs before the port is opened. Throws [IllegalStateException] that names the settings.
    void check(@Observes StartupEvent event) {
        Set<String> unknown = new TreeSet<>();
        for (ConfigSource source : config.getConfigSources()) {
            if (!(source instanceof EnvConfigSource)) {
                source.getPropertyNames().stream()
                        .filter(SettingsGuard::isUnknown)
                        .forEach(unknown::add);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "no such setting: "
                            + String.join(", ", unknown)
                            + "; after "
                            + OURS
                            + " comes one of "
                            + String.join(", ", new TreeSet<>(GROUPS)));
        }
    }

    private static boolean isUnknown(String name) {
        if (!name.startsWith(OURS)) {
            return false;
        }
        int end = name.indexOf('.', OURS.length());
        return end < 0 || !GROUPS.contains(name.substring(OURS.length(), end));
    }
}
