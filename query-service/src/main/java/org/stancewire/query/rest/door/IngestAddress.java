package org.stancewire.query.rest.door;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An address of ingest. There are no others than those that can be made here: whatever a request
/// says, it goes to that host and to one of these paths.
final class IngestAddress {
    private static final String ARTICLES = "/v1/articles";
    private static final String SUBSCRIPTIONS = "/v1/subscriptions";

    /// Nothing in it means anything in a path.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

    private final String path;
    private final SortedMap<String, String> parameters;

    private IngestAddress(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = new TreeMap<>(parameters);
    }

    /// Where articles are posted.
    static IngestAddress articles(Map<String, String> parameters) {
        return new IngestAddress(ARTICLES, parameters);
    }

    /// The subscriptions.
    static IngestAddress subscriptions(Map<String, String> parameters) {
        return new IngestAddress(SUBSCRIPTIONS, parameters);
    }

    /// One subscription. Throws [IllegalArgumentException] for what cannot be an id of one.
    static IngestAddress subscription(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a subscription: " + id);
        }
        return new IngestAddress(SUBSCRIPTIONS + '/' + id, Map.of());
    }

    /// The whole of it.
    URI at(URI ingest) {
        String query =
                parameters.entrySet().stream()
                        .map(it -> it.getKey() + '=' + encode(it.getValue()))
                        .collect(Collectors.joining("&"));
        return ingest.resolve(query.isEmpty() ? path : path + '?' + query);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
