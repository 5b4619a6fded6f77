package org.stancewire.system.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscalerBehavior;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/// The schema of Kubernetes, as the models of its client for Java have it: each refuses a field
/// that it does not know and the lack of one that it must have.
enum Schema {
    NAMESPACE("v1", it -> V1Namespace.fromJson(it).toJson()),
    CONFIG_MAP("v1", it -> V1ConfigMap.fromJson(it).toJson()),
    SERVICE("v1", it -> V1Service.fromJson(it).toJson()),
    DEPLOYMENT("apps/v1", it -> V1Deployment.fromJson(it).toJson()),
    STATEFUL_SET("apps/v1", it -> V1StatefulSet.fromJson(it).toJson()),
    POD_DISRUPTION_BUDGET("policy/v1", it -> V1PodDisruptionBudget.fromJson(it).toJson()),
    NETWORK_POLICY("networking.k8s.io/v1", it -> V1NetworkPolicy.fromJson(it).toJson());

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads JSON and writes it again.
    private interface Model {
        String through(String json) throws IOException;
    }

    private final String apiVersion;
    private final Model model;

    Schema(String apiVersion, Model model) {
        this.apiVersion = apiVersion;
        this.model = model;
    }

    /// Throws [AssertionError], or what the model throws, where Kubernetes would refuse the object
    /// or make nothing of a part of it.
    static void check(JsonNode object) throws IOException {
        String kind = object.get("kind").textValue().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        Schema schema = valueOf(kind.toUpperCase(Locale.ROOT));
        assertThat(object.get("apiVersion").textValue()).isEqualTo(schema.apiVersion);
        compare(schema.model.through(object.toString()), object);
    }

    /// The same of how something is scaled, which objects of KEDA contain.
    static void checkScaling(JsonNode behavior) throws IOException {
        compare(V2HorizontalPodAutoscalerBehavior.fromJson(behavior.toString()).toJson(), behavior);
    }

    private static void compare(String understood, JsonNode object) throws IOException {
        assertThat(withoutEmpty(JSON.readTree(understood))).isEqualTo(withoutEmpty(object));
    }

    /// The models write empty lists and maps where there was nothing.
    private static JsonNode withoutEmpty(JsonNode node) {
        if (node.isArray()) {
            ArrayNode items = JSON.createArrayNode();
            node.forEach(it -> items.add(withoutEmpty(it)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode kept = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            JsonNode value = withoutEmpty(each.getValue());
            if (!value.isContainerNode() || !value.isEmpty()) {
                kept.set(each.getKey(), value);
            }
        }
        return kept;
    }
}
