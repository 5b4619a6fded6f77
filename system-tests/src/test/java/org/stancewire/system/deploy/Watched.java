package org.stancewire.system.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the dashboard and the alerts ask Prometheus for.
public final class Watched {
    private static final Path FOLDER = Path.of("../deploy");

    /// In PromQL a name is a metric's unless a parenthesis follows, as it does a function, or it
    /// stands in a text, among labels or in a duration.
    private static final Pattern NO_METRIC =
            Pattern.compile(
                    "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|[a-z_]+ +(by|without) *\\([^)]*\\)|[a-z_]+ *\\("
                            + "|\\b(and|or|unless)\\b");

    private static final Pattern NAME = Pattern.compile("[a-z_:][a-z_:0-9]*");

    private Watched() {}

    /// Throws [AssertionError] with what is asked for and not among these metrics.
    ///
    /// @param served the answers of `/q/metrics`, of all services
    public static void checkAgainst(List<String> served) throws IOException {
        Set<String> names =
                served.stream()
                        .flatMap(String::lines)
                        .filter(it -> !it.startsWith("#"))
                        .map(it -> it.split("[ {]", 2)[0])
                        .collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>();
        expressions().forEach(it -> asked.addAll(metrics(it)));
        // Prometheus's own, of whatever it asks.
        asked.remove("up");
        assertThat(asked).hasSizeGreaterThan(30);
        asked.removeAll(names);
        assertThat(asked).as("metrics that no service has").isEmpty();
    }

    static Set<String> metrics(String expression) {
        return NAME.matcher(NO_METRIC.matcher(expression).replaceAll(" "))
                .results()
                .map(it -> it.group())
                .collect(Collectors.toSet());
    }

    private static List<String> expressions() throws IOException {
        List<String> all = new ArrayList<>();
        all.addAll(dashboard().findValuesAsText("expr"));
        all.addAll(alerts().findValuesAsText("expr"));
        return all;
    }

    static JsonNode dashboard() throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(FOLDER.resolve("grafana/stancewire.json")));
    }

    static JsonNode alerts() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(FOLDER.resolve("prometheus/alerts.yml")));
    }
}
