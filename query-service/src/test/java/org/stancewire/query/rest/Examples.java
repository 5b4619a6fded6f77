package org.stancewire.query.rest;

import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The examples of OpenAPI: a request with those that its path needs, and one more for each other
/// parameter.
record Examples(String path, @Nullable String parameter, Object value) {
    static List<Examples> of(String template) {
        List<Map<String, Object>> parameters =
                when().get("/q/openapi?format=json")
                        .path("paths.'" + template + "'.get.parameters");
        if (parameters == null) {
            return List.of(new Examples(template, null, ""));
        }
        String path = template;
        for (Map<String, Object> each : parameters) {
            if (each.get("in").equals("path")) {
                path = path.replace("{" + each.get("name") + "}", each.get("example").toString());
            }
        }
        List<Examples> all = new ArrayList<>();
        all.add(new Examples(path, null, ""));
        for (Map<String, Object> each : parameters) {
            Object example = each.get("example");
            if (each.get("in").equals("query") && !isOfAnswers(each)) {
                all.add(
                        new Examples(
                                path,
                                each.get("name").toString(),
                                example == null ? "no example" : example));
            }
        }
        return all;
    }

    /// What only an answer can give.
    private static boolean isOfAnswers(Map<String, Object> parameter) {
        return parameter.get("name").equals("cursor") || parameter.get("name").equals("after");
    }

    /// The path with its query, encoded.
    String url() {
        Object one = value instanceof List<?> many ? many.getFirst() : value;
        return parameter == null
                ? path
                : path + '?' + parameter + '=' + URLEncoder.encode(one.toString(), UTF_8);
    }
}
