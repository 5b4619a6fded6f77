package org.stancewire.system.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.Topic;

/// The manifests fit Kubernetes and each other. That the services know the settings in them is
/// shown by `LockedIT`, whose services start with them.
class KubernetesTest {
    @Test
    void everyFileIsListedAndEveryListedFileIsThere() throws IOException {
        List<Path> folders = Manifests.folders();
        assertThat(folders).hasSize(4);
        for (Path folder : folders) {
            Set<Path> listed = new TreeSet<>(Set.of(folder.resolve("kustomization.yaml")));
            JsonNode kustomization = Manifests.kustomization(folder);
            for (String list : List.of("resources", "components")) {
                kustomization.path(list).forEach(it -> listed.add(folder.resolve(it.textValue())));
            }
            for (JsonNode map : kustomization.path("configMapGenerator")) {
                map.path("files").forEach(it -> listed.add(folder.resolve(it.textValue())));
                map.path("envs").forEach(it -> listed.add(folder.resolve(it.textValue())));
            }
            assertThat(listed).allSatisfy(it -> assertThat(it).exists());
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).as("%s", folder).isSubsetOf(listed);
            }
        }
    }

    @Test
    void everyObjectIsOfItsSchema() throws IOException {
        followsTheSchema(Manifests.base());
    }

    @Test
    void aMisspeltFieldWouldBeSeen() throws IOException {
        JsonNode enrich = Manifests.base().workload("enrich");
        ((ObjectNode) Manifests.container(enrich).get("readinessProbe")).put("periodSecond", 5);
        assertThatThrownBy(() -> Schema.check(enrich)).hasMessageContaining("periodSecond");
    }

    @Test
    void whatSelectsPodsSelectsThem() throws IOException {
        Manifests base = Manifests.base();
        Set<String> names = Set.of("ingest", "enrich", "query");
        for (JsonNode workload : base.workloads()) {
            String labels = "/spec/template/metadata/labels";
            assertThat(workload.at("/spec/selector/matchLabels")).isEqualTo(workload.at(labels));
            assertThat(workload.at("/spec/template/spec/topologySpreadConstraints"))
                    .hasSize(2)
                    .allSatisfy(
                            it ->
                                    assertThat(selected(it.get("labelSelector")))
                                            .isEqualTo(name(workload)));
        }
        assertThat(base.of("PodDisruptionBudget"))
                .extracting(it -> selected(it.at("/spec/selector")))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(base.of("NetworkPolicy").stream().filter(it -> !name(it).equals("nobody")))
                .extracting(it -> selected(it.at("/spec/podSelector")))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(base.of("Service"))
                .extracting(
                        it -> it.at("/spec/selector").path("app.kubernetes.io/name").textValue())
                .containsExactlyInAnyOrder("ingest", "query", "query");
        assertThat(base.of("Service"))
                .extracting(Manifests::name)
                .contains(base.workload("query").at("/spec/serviceName").textValue());
    }

    @Test
    void aServiceIsAskedAtThePortThatItOpens() throws IOException {
        Manifests base = Manifests.base();
        for (JsonNode workload : base.workloads()) {
            JsonNode container = Manifests.container(workload);
            assertThat(container.at("/ports/0/containerPort").intValue())
                    .isEqualTo(port(name(workload)));
            for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                assertThat(container.at("/" + probe + "/httpGet/port"))
                        .isEqualTo(container.at("/ports/0/name"));
                assertThat(container.at("/" + probe + "/httpGet/path").textValue())
                        .isIn("/q/health/started", "/q/health/ready", "/q/health/live");
            }
        }
        for (JsonNode service : base.of("Service")) {
            String name = service.at("/spec/selector").path("app.kubernetes.io/name").textValue();
            assertThat(service.at("/spec/ports/0/port").intValue()).isEqualTo(port(name));
            assertThat(service.at("/spec/ports/0/targetPort").textValue()).isEqualTo("http");
        }
        assertThat(settings("ingest")).contains("http://query:" + port("query") + "\n");
        assertThat(settings("query")).contains("http://ingest:" + port("ingest") + "\n");
    }

    @Test
    void theImagesAreThoseOfTheComposeFile() throws IOException {
        JsonNode compose = Manifests.read(Path.of("../docker-compose.yml")).get("services");
        String user = "USER 10001:10001";
        assertThat(Files.readString(Path.of("../Dockerfile"))).contains(user);
        for (JsonNode workload : Manifests.base().workloads()) {
            JsonNode container = Manifests.container(workload);
            JsonNode asComposed = compose.get(name(workload));
            assertThat(container.get("image")).isEqualTo(asComposed.get("image"));
            assertThat(
                            container
                                    .at("/resources/limits/memory")
                                    .textValue()
                                    .toLowerCase(Locale.ROOT))
                    .isEqualTo(asComposed.get("mem_limit").textValue() + "i");
            JsonNode pod = workload.at("/spec/template/spec/securityContext");
            assertThat("USER %s:%s".formatted(pod.get("runAsUser"), pod.get("runAsGroup")))
                    .isEqualTo(user);
        }
    }

    /// As the containers of the compose file; the namespace lets no other pod in.
    @Test
    void aPodMayDoNoMoreThanItsWork() throws IOException {
        for (JsonNode workload : Manifests.base().workloads()) {
            JsonNode pod = workload.at("/spec/template/spec");
            assertThat(pod.get("automountServiceAccountToken").booleanValue()).isFalse();
            assertThat(pod.at("/securityContext/runAsNonRoot").booleanValue()).isTrue();
            JsonNode may = pod.at("/containers/0/securityContext");
            assertThat(may.get("readOnlyRootFilesystem").booleanValue()).isTrue();
            assertThat(may.get("allowPrivilegeEscalation").booleanValue()).isFalse();
            assertThat(may.at("/capabilities/drop"))
                    .extracting(JsonNode::textValue)
                    .containsExactly("ALL");
        }
    }

    @Test
    void enrichScalesByWhatWaitsForItsGroup() throws IOException {
        JsonNode scaled =
                Manifests.read(Manifests.FOLDER.resolve("components/autoscaling/enrich.yaml"))
                        .get("spec");
        JsonNode enrich = Manifests.base().workload(scaled.at("/scaleTargetRef/name").textValue());
        // Else each `apply` would undo what the autoscaler did.
        assertThat(enrich.get("spec").has("replicas")).isFalse();
        assertThat(scaled.get("maxReplicaCount").intValue()).isEqualTo(Topic.PARTITIONS);
        JsonNode behavior = scaled.at("/advanced/horizontalPodAutoscalerConfig/behavior");
        Schema.checkScaling(behavior);
        JsonNode trigger = scaled.at("/triggers/0/metadata");
        assertThat(trigger).allSatisfy(it -> assertThat(it.isTextual()).isTrue());
        assertThat(trigger.get("topic").textValue()).isEqualTo(Topic.ARTICLES.topicName());
        assertThat(trigger.get("consumerGroup").textValue()).isEqualTo(Topic.ENRICH_GROUP);
        for (String overlay : List.of("kind", "zones")) {
            assertThat(environment(overlay))
                    .contains(trigger.get("bootstrapServersFromEnv").textValue());
        }
    }

    /// When Kafka is away all would say that they are not ready, and nobody would answer.
    @Test
    void whatAnswersByItselfIsNotTakenAwayWhereKafkaIs() throws IOException {
        for (String name : List.of("ingest", "query")) {
            JsonNode container = Manifests.container(Manifests.base().workload(name));
            JsonNode startup = container.get("startupProbe");
            assertThat(startup.at("/httpGet/path").textValue()).isEqualTo("/q/health/ready");
            int seconds =
                    startup.get("periodSeconds").intValue()
                            * startup.get("failureThreshold").intValue();
            assertThat(Duration.ofSeconds(seconds)).isEqualTo(Duration.ofHours(6));
            assertThat(container.at("/readinessProbe/httpGet/path").textValue())
                    .isEqualTo("/q/health/started");
        }
    }

    /// A pod that has more in `/tmp` than it may is ended.
    @Test
    void theAnswersToAllRowsFitIntoTheFolderTheyWaitIn() throws IOException {
        Matcher rows = Pattern.compile("`….rows` \\| `32M`, `([0-9]+)`").matcher(readme());
        Matcher each =
                Pattern.compile("(?m)^stancewire\\.ingest\\.answers-on-disk=([0-9]+)M$")
                        .matcher(settings("ingest"));
        assertThat(rows.find() && each.find()).isTrue();
        JsonNode volumes = Manifests.base().workload("ingest").at("/spec/template/spec/volumes");
        assertThat(volumes.get(0).get("name").textValue()).isEqualTo("tmp");
        String room = volumes.get(0).at("/emptyDir/sizeLimit").textValue();
        assertThat(Integer.parseInt(rows.group(1)) * Integer.parseInt(each.group(1)))
                .isLessThan(Integer.parseInt(room.replace("Gi", "")) << 10);
    }

    @Test
    void whereSettingsAreReadSomethingIsMounted() throws IOException {
        for (JsonNode workload : Manifests.base().workloads()) {
            JsonNode container = Manifests.container(workload);
            List<String> mounted = container.get("volumeMounts").findValuesAsText("mountPath");
            assertThat(container.at("/env/0/name").textValue())
                    .isEqualTo("SMALLRYE_CONFIG_LOCATIONS");
            assertThat(container.at("/env/0/value").textValue().split(","))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(
                            it ->
                                    assertThat(mounted)
                                            .contains(it.replaceAll("/[a-z]+\\.properties$", "")));
        }
    }

    /// A variable that is no setting would be passed over without a word.
    @ParameterizedTest
    @ValueSource(strings = {"kind", "zones"})
    void everyVariableOfAnOverlayIsASettingOfTheReadme(String overlay) throws IOException {
        Set<String> known =
                known().stream()
                        .map(it -> it.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                        .collect(Collectors.toSet());
        assertThat(environment(overlay)).isNotEmpty().isSubsetOf(known);
    }

    /// Those too that are there to be switched on.
    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "query"})
    void everyLineOfAFileOfSettingsIsASettingOfTheReadme(String service) throws IOException {
        assertThat(settings(service).lines().map(it -> it.replaceFirst("^#", "")))
                .filteredOn(it -> it.startsWith("stancewire."))
                .hasSizeGreaterThan(1)
                .extracting(it -> it.substring(0, it.indexOf('=')))
                .isSubsetOf(known());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "zones"})
    void whatKustomizeMakesOfAnOverlayIsWhole(String overlay) throws Exception {
        Manifests made = Manifests.overlay(overlay);
        followsTheSchema(made);
        assertThat(made.workloads())
                .extracting(Manifests::name)
                .containsExactlyInAnyOrder("enrich", "ingest", "query");
        assertThat(made.of("Secret")).as("secrets are no part of it").isEmpty();
        assertThat(made.all())
                .filteredOn(it -> !it.get("kind").textValue().equals("Namespace"))
                .allSatisfy(
                        it ->
                                assertThat(it.at("/metadata/namespace").textValue())
                                        .isEqualTo("stancewire"));
        List<String> asked = new ArrayList<>();
        for (JsonNode workload : made.workloads()) {
            asked.add(Manifests.container(workload).at("/envFrom/0/configMapRef/name").textValue());
            for (JsonNode volume : workload.at("/spec/template/spec/volumes")) {
                if (volume.has("configMap")) {
                    asked.add(volume.at("/configMap/name").textValue());
                }
            }
        }
        assertThat(made.of("ConfigMap"))
                .extracting(Manifests::name)
                .hasSize(4)
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(asked));
    }

    /// KEDA's objects have a schema of their own.
    private static void followsTheSchema(Manifests manifests) throws IOException {
        List<JsonNode> ours =
                manifests.all().stream()
                        .filter(it -> !it.get("apiVersion").textValue().startsWith("keda.sh/"))
                        .toList();
        assertThat(ours).hasSizeGreaterThan(10);
        for (JsonNode object : ours) {
            Schema.check(object);
        }
    }

    private static Set<String> environment(String overlay) throws IOException {
        return Files.readAllLines(Manifests.FOLDER.resolve("overlays", overlay, "kafka.env"))
                .stream()
                .filter(it -> !it.startsWith("#"))
                .map(it -> it.substring(0, it.indexOf('=')))
                .collect(Collectors.toSet());
    }

    /// All settings that its table names in full.
    private static Set<String> known() throws IOException {
        return Pattern.compile("(?m)^\\| `(stancewire\\.[a-z.-]+)`")
                .matcher(readme())
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }

    private static String settings(String name) throws IOException {
        return Files.readString(Manifests.FOLDER.resolve("base", name + ".properties"));
    }

    private static int port(String service) throws IOException {
        Properties all = new Properties();
        all.load(
                Files.newBufferedReader(
                        Path.of(
                                "..",
                                service + "-service",
                                "src/main/resources/application.properties")));
        return Integer.parseInt(all.getProperty("quarkus.http.port"));
    }

    private static String name(JsonNode object) {
        return Manifests.name(object);
    }

    private static String selected(JsonNode selector) {
        return selector.at("/matchLabels").path("app.kubernetes.io/name").textValue();
    }
}
