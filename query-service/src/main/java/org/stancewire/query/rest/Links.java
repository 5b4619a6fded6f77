package org.stancewire.query.rest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.stancewire.query.search.hit.Offsets;

/// The addresses of what this service serves, as whoever asks reaches it.
///
/// @param base ends with a slash
record Links(URI base) {
    String text(String article, int revision) {
        return base + "v1/articles/" + encoded(article) + "/text?revision=" + revision;
    }

    String annotations(String article, int revision, Offsets.Unit unit) {
        return "%sv1/articles/%s/annotations?revision=%d&offsets=%s"
                .formatted(base, encoded(article), revision, unit.parameter());
    }

    String entity(String id) {
        return base + "v1/entities/" + encoded(id);
    }

    /// A segment of a path.
    static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
