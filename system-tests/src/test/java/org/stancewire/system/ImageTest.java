package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The images run as what was measured and trained does.
class ImageTest {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    @Test
    void aServiceRunsWithTheOptionsThatUpGivesItButForTheHeap() throws IOException {
        String source =
                Files.readString(
                        Path.of("../cli/src/main/java/org/stancewire/cli/up/Service.java"));
        String every = source.substring(source.indexOf("String SMALL ="));
        List<String> measured =
                quoted(every.substring(0, every.indexOf(';')))
                        .flatMap(it -> Stream.of(it.strip().split(" ")))
                        .toList();
        assertThat(measured).contains("-XX:+UseSerialGC").hasSizeGreaterThan(5);
        assertThat(started()).containsAll(measured);
    }

    /// Another collector could not use all that the cache holds.
    @Test
    void theCachesAreTrainedWithTheCollectorThatRuns() throws IOException {
        String training = "exec java -XX:+UseSerialGC ";
        assertThat(Files.readString(Path.of("../Dockerfile"))).contains(training);
        assertThat(started()).contains("-XX:+UseSerialGC").noneMatch(it -> it.contains("-Xmx"));
    }

    private static List<String> started() throws IOException {
        String file = Files.readString(Path.of("../Dockerfile"));
        return quoted(file.substring(file.indexOf("\nENTRYPOINT "))).toList();
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(it -> it.group(1));
    }
}
