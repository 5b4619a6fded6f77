package org.stancewire.ingest.page.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's `meta` elements say, by `property`, `name`, `itemprop` or `http-equiv`.
final class MetaTags {
    private final Map<String, List<String>> contents = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = JsonLd.plain(meta.attr("content"));
            if (!content.isBlank()) {
                for (String naming : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                    String name = meta.attr(naming).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        contents.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
    }

    /// What the first of these names that is there says, or null.
    @Nullable String first(String... names) {
        for (String name : names) {
            List<String> said = contents.get(name);
            if (said != null) {
                return said.getFirst();
            }
        }
        return null;
    }

    /// All that this name says.
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }
}
