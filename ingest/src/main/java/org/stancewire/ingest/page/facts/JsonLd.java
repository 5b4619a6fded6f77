package org.stancewire.ingest.page.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The linked data in a page's scripts: objects of schema.org, however they are nested.
///
/// Publishers break their JSON in every way; what cannot be parsed is searched for its plain
/// fields instead.
final class JsonLd {
    /// No page has that many things to say; a hostile one may.
    private static final int MOST_OBJECTS = 2_000;

    private static final Set<String> BESIDE =
            Set.of("comment", "publisher", "isPartOf", "breadcrumb", "itemListElement", "mentions");
    private static final Pattern FIELD =
            Pattern.compile(
                    "\"(headline|datePublished|dateCreated|articleBody|@type|url|inLanguage)\"\\s*:\\s*"
                            + "\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final ObjectReader JSON =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readerFor(JsonNode.class);

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                found.read(script.data());
            }
        }
        return found;
    }

    /// The objects that may be the article, the surest first.
    Stream<JsonNode> best() {
        return Stream.concat(articles.stream(), pages.stream());
    }

    /// Those that are an article.
    List<JsonNode> articles() {
        return articles;
    }

    /// The first of these fields that is a string in the surest of the objects, or null.
    @Nullable String string(String... fields) {
        return best().flatMap(object -> strings(object, fields)).findFirst().orElse(null);
    }

    static Stream<String> strings(JsonNode object, String... fields) {
        return Stream.of(fields)
                .map(field -> object.path(field))
                .map(value -> value.isArray() ? value.path(0) : value)
                .map(value -> value.isObject() ? value.path("@value") : value)
                .filter(JsonNode::isValueNode)
                .map(value -> plain(value.asText()))
                .filter(text -> !text.isBlank());
    }

    /// Publishers write entities into their JSON, some of them twice.
    static String plain(String text) {
        return text.indexOf('&') < 0
                ? text.strip()
                : Parser.unescapeEntities(Parser.unescapeEntities(text, false), false).strip();
    }

    private void read(String script) {
        String json = script.strip();
        try {
            collect(JSON.readTree(unwrapped(json)));
        } catch (JsonProcessingException _) {
            articles.addAll(salvaged(json));
        }
    }

    private static String unwrapped(String json) {
        int start = 0;
        while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
            start++;
        }
        return json.substring(start);
    }

    private static List<JsonNode> salvaged(String json) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Matcher match = FIELD.matcher(json);
        boolean article = false;
        while (match.find()) {
            String value = match.group(2);
            if (match.group(1).equals("@type")) {
                article |= isArticle(value);
            } else if (!object.has(match.group(1))) {
                object.put(match.group(1), unescaped(value));
            }
        }
        return article ? List.of(object) : List.of();
    }

    private static String unescaped(String value) {
        try {
            return JSON.readTree("\"" + value + "\"").asText();
        } catch (JsonProcessingException _) {
            return value;
        }
    }

    private void collect(@Nullable JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
            JsonNode node = open.remove();
            if (node.isObject()) {
                sort(node);
                node.properties()
                        .forEach(
                                each -> {
                                    if (each.getValue().isContainerNode()
                                            && !BESIDE.contains(each.getKey())) {
                                        open.add(each.getValue());
                                    }
                                });
            } else {
                node.forEach(
                        each -> {
                            if (each.isContainerNode()) {
                                open.add(each);
                            }
                        });
            }
        }
    }

    private void sort(JsonNode object) {
        JsonNode type = object.path("@type");
        boolean article = isArticle(type.asText());
        boolean page = type.asText().endsWith("WebPage") || type.asText().endsWith("Page");
        for (JsonNode each : type) {
            article |= isArticle(each.asText());
            page |= each.asText().endsWith("Page");
        }
        if (article) {
            articles.add(object);
        } else if (page) {
            pages.add(object);
        }
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article")
                || type.endsWith("Posting")
                || type.endsWith("BlogPost")
                || type.endsWith("Report")
                || type.endsWith("Recipe")
                || type.endsWith("Review");
    }
}
