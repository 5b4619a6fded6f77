package org.stancewire.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsGuardTest {
    private static final Pattern MAPPED =
            Pattern.compile("@ConfigMapping\\(prefix = \"stancewire\\.([a-z]+)\"\\)");

    @ParameterizedTest
    @ValueSource(strings = {"stancewire.listn.address", "stancewire.address", "stancewire.Query.x"})
    void refusesASettingOfNoGroupAndSaysWhichThereAre(String misspelt) {
        ConfigSource given = properties(Map.of(misspelt, "1", "stancewire.listen.address", "::1"));
        assertThatThrownBy(() -> check(given))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no such setting: " + misspelt + ";")
                .hasMessageContaining("ingest, kafka, listen, query");
    }

    @Test
    void takesSettingsOfEachServiceAndOfOthers() {
        ConfigSource given =
                properties(
                        Map.of(
                                "stancewire.kafka.client.acks", "all",
                                "stancewire.enrich.threads", "2",
                                "quarkus.http.port", "8080"));
        assertThatCode(() -> check(given)).doesNotThrowAnyException();
    }

    /// Kubernetes gives each pod such variables for each service of its namespace.
    @Test
    void passesVariablesOver() {
        ConfigSource given =
                new EnvConfigSource(Map.of("STANCEWIRE_FEED_SERVICE_HOST", "10.0.0.1"), 300);
        assertThatCode(() -> check(given)).doesNotThrowAnyException();
    }

    @Test
    void knowsTheGroupsOfAllMappings() throws IOException {
        Set<String> mapped = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> sources =
                    files.filter(it -> it.toString().endsWith("Settings.java"))
                            .filter(it -> it.toString().contains("/src/main/java/"))
                            .toList();
            for (Path source : sources) {
                Matcher prefix = MAPPED.matcher(Files.readString(source));
                while (prefix.find()) {
                    mapped.add(prefix.group(1));
                }
            }
        }
        assertThat(SettingsGuard.GROUPS).containsExactlyInAnyOrderElementsOf(mapped);
    }

    private static ConfigSource properties(Map<String, String> given) {
        return new PropertiesConfigSource(given, "given", 400);
    }

    private static void check(ConfigSource given) {
        new SettingsGuard(new SmallRyeConfigBuilder().withSources(given).build())
                .check(new StartupEvent());
    }
}
