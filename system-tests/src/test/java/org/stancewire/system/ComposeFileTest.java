package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// `ComposeIT` starts what of the file needs no profile.
class ComposeFileTest {
    private static final Pattern VERSION =
            Pattern.compile("<opentelemetry.agent.version>(.+)</opentelemetry.agent.version>");
    private static final Pattern SIZE = Pattern.compile("([0-9]+)([mMgG])");

    private final JsonNode services = read().get("services");

    @Test
    void fetchesTheAgentThatWasTestedWithUp() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(services.at("/trace-agent/command").textValue())
                .contains(":opentelemetry-javaagent:" + version.group(1));
    }

    @Test
    void whateverAServiceWaitsForIsThere() {
        assertThat(services).hasSizeGreaterThan(10);
        for (JsonNode service : services) {
            assertThat(service.path("depends_on").propertyStream())
                    .allSatisfy(it -> assertThat(services.has(it.getKey())).isTrue());
        }
    }

    /// A JVM that is to load an agent which is not there ends at once: a profile alone, such as
    /// that of the cluster, must not ask for it.
    @Test
    void onlyWhoAsksForTracesLoadsTheAgent() {
        for (JsonNode service : ours()) {
            assertThat(service.at("/environment/JAVA_TOOL_OPTIONS").textValue())
                    .startsWith("${TRACE:+-javaagent:")
                    .endsWith("}");
            JsonNode agent = service.at("/depends_on/trace-agent");
            assertThat(agent.get("required").booleanValue()).isFalse();
            String image = service.get("image").textValue();
            assertThat(service.at("/environment/OTEL_SERVICE_NAME").textValue())
                    .isEqualTo(image.replace('/', '-').replace("-service", ""));
        }
    }

    /// What lies in `/tmp` is memory of the container.
    @Test
    void answersThatWaitLeaveRoomForTheHeap() {
        for (JsonNode service : ours()) {
            String folder = service.at("/tmpfs/0").textValue();
            assertThat(folder).startsWith("/tmp:").contains("size=");
            long room = bytes(folder.substring(folder.indexOf("size=") + 5));
            assertThat(room).isLessThanOrEqualTo(bytes(service.get("mem_limit").textValue()) / 8);
            if (service.get("image").textValue().contains("ingest")) {
                String answers = "/environment/STANCEWIRE_INGEST_ANSWERS_ON_DISK";
                assertThat(bytes(service.at(answers).textValue())).isLessThan(room);
            }
        }
    }

    @Test
    void anImageThatSeveralRunIsBuiltInOneWay() {
        Map<String, JsonNode> builds = new HashMap<>();
        for (JsonNode service : ours()) {
            JsonNode build = service.get("build");
            assertThat(builds.merge(service.get("image").textValue(), build, (one, _) -> one))
                    .isEqualTo(build);
        }
        assertThat(builds).hasSize(3);
    }

    private List<JsonNode> ours() {
        List<JsonNode> built = services.valueStream().filter(it -> it.has("build")).toList();
        assertThat(built).hasSize(9);
        return built;
    }

    private static long bytes(String words) {
        Matcher size = SIZE.matcher(words);
        assertThat(size.matches()).as(words).isTrue();
        return Long.parseLong(size.group(1)) << (size.group(2).matches("[mM]") ? 20 : 30);
    }

    /// As compose reads it: what is merged in from elsewhere in the file is there.
    private static JsonNode read() {
        try {
            String file = Files.readString(Path.of("../docker-compose.yml"));
            return new ObjectMapper().valueToTree(new Yaml().load(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
