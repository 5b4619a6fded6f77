package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComposeFileTest {
    private static final Pattern VERSION =
            Pattern.compile("<opentelemetry.agent.version>(.+)</opentelemetry.agent.version>");

    @Test
    void fetchesTheAgentThatWasTestedWithUp() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(Path.of("../docker-compose.yml")))
                .contains(":opentelemetry-javaagent:" + version.group(1) + "\n");
    }
}
