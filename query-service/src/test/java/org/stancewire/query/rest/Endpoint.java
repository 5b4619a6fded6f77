package org.stancewire.query.rest;

import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.oracle.RandomQuestion;
import org.stancewire.query.search.QuestionParameter;

/// What OpenAPI says can be asked by GET.
///
/// @param template the path, with names in braces
record Endpoint(String template, List<Examples> examples) {
    /// Of those that end now where nobody says otherwise.
    private static final String AN_END = "to=2025-12-26";

    static Stream<Endpoint> all() {
        Map<String, Map<String, Object>> paths = when().get("/q/openapi?format=json").path("paths");
        return paths.entrySet().stream()
                .filter(it -> it.getValue().containsKey("get"))
                .map(it -> new Endpoint(it.getKey(), Examples.of(it.getKey())));
    }

    boolean takes(String parameter) {
        return examples.stream().anyMatch(it -> parameter.equals(it.parameter()));
    }

    /// The examples of what is its own; what many understand random questions ask.
    Stream<String> questions() {
        List<String> shared = QuestionParameter.names(QuestionParameter.Part.QUESTION);
        return examples.stream()
                .filter(it -> it.parameter() == null || !shared.contains(it.parameter()))
                .map(it -> now(it.url()));
    }

    /// Random questions, as far as it takes their parts; none where it takes none.
    Stream<String> questions(Random random, int many) {
        return takes("holder")
                ? Stream.generate(() -> new RandomQuestion(random, new WordTerms()::of).typed())
                        .map(it -> now(path() + '?' + query(it)))
                        .limit(many)
                : Stream.empty();
    }

    /// The path of its examples.
    String path() {
        return examples.getFirst().path();
    }

    /// Whether a question is one of it.
    boolean isAskedBy(String question) {
        String asked = question.replaceFirst("\\?.*", "");
        return asked.matches(template.replace("{id}", "[^/]+"));
    }

    private String now(String url) {
        return takes("window") ? url + (url.contains("?") ? '&' : '?') + AN_END : url;
    }

    private String query(String typed) {
        return Arrays.stream(typed.split("&"))
                .map(it -> it.split("=", 2))
                .filter(it -> takes(it[0]) && !(takes("window") && it[0].equals("to")))
                .map(it -> it[0] + '=' + URLEncoder.encode(it[1], UTF_8))
                .collect(Collectors.joining("&"));
    }
}
