package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The same sources are built with the same libraries and the same plugins tomorrow.
class PomsTest {
    private static final Pattern VERSION =
            Pattern.compile("<(version|[a-z.0-9]*\\.version)>([^<]+)</");
    private static final Pattern PLUGIN = Pattern.compile("(?s)<plugin>(.*?)</plugin>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    /// Its own version, as all modules have it, and what it asks of the one who builds.
    private static final List<String> OURS = List.of("0.1.0-SNAPSHOT", "[25,)", "[3.8.6,)");

    @Test
    void everyVersionIsOne() throws IOException {
        List<String> versions = new ArrayList<>();
        for (Path pom : poms()) {
            Matcher version = VERSION.matcher(Files.readString(pom));
            while (version.find()) {
                versions.add(version.group(2));
            }
        }
        versions.removeAll(OURS);
        assertThat(versions)
                .hasSizeGreaterThan(50)
                .allMatch(it -> it.matches("\\$\\{[a-z.0-9]+}|[0-9][0-9A-Za-z.-]*"))
                .noneMatch(it -> it.contains("SNAPSHOT"));
    }

    @Test
    void everyPluginHasAVersion() throws IOException {
        List<String> pinned = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (Path pom : poms()) {
            Matcher plugin = PLUGIN.matcher(Files.readString(pom));
            while (plugin.find()) {
                Matcher artifact = ARTIFACT.matcher(plugin.group(1));
                assertThat(artifact.find()).isTrue();
                used.add(artifact.group(1));
                if (plugin.group(1).contains("<version>")) {
                    pinned.add(artifact.group(1));
                }
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(pinned).containsAll(used);
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            List<Path> poms = new ArrayList<>();
            modules.map(it -> it.resolve("pom.xml")).filter(Files::exists).forEach(poms::add);
            poms.add(Path.of("../pom.xml"));
            assertThat(poms).hasSizeGreaterThan(10);
            return poms;
        }
    }
}
