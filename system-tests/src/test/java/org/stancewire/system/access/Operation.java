package org.stancewire.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stancewire.contract.access.Role;

/// One operation, as the OpenAPI document of a service lists it.
///
/// @param method in capitals
/// @param path with an id in the place of each parameter
/// @param role what it takes, as the document says; none where nobody is asked
record Operation(String method, String path, Optional<Role> role) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// All that a service lists to somebody with a key.
    static List<Operation> listed(Caller known) throws IOException, InterruptedException {
        JsonNode paths = JSON.readTree(known.get("/q/openapi?format=json").body()).path("paths");
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> it : path.getValue().properties()) {
                if (!it.getValue().has("responses")) {
                    continue;
                }
                all.add(
                        new Operation(
                                it.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().replaceAll("\\{.*?}", "x1"),
                                role(it.getValue().at("/security/0/bearer/0").asText())));
            }
        }
        return all;
    }

    private static Optional<Role> role(String word) {
        return List.of(Role.values()).stream().filter(it -> it.word().equals(word)).findFirst();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
