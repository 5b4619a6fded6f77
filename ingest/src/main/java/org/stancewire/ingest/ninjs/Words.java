package org.stancewire.ingest.ninjs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.markup.HtmlText;

/// The words of an item. Markup is preferred to plain text, which often has lost its paragraphs; a
/// description stands in where there is no body.
final class Words {
    private Words() {}

    static @Nullable String headline(Item item) {
        String one = item.text("headline");
        return HtmlText.line(one != null ? one : main(item.items("headlines")));
    }

    static @Nullable String body(Item item) {
        for (String field : List.of("body", "description")) {
            String text = version1(item, field);
            if (text == null) {
                text = later(item.items(field.equals("body") ? "bodies" : "descriptions"));
            }
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /// `body_xhtml`, `body_html`, `body_text` and whatever a sender adds to `body_`.
    private static @Nullable String version1(Item item, String field) {
        return item.names(field + "_").stream()
                .filter(name -> item.text(name) != null)
                .min(Comparator.comparing(name -> !name.contains("html")))
                .map(name -> read(item, name, name.contains("html")))
                .orElse(null);
    }

    private static @Nullable String later(List<Item> contents) {
        Optional<Item> best =
                contents.stream()
                        .filter(it -> it.text("value") != null && isText(it))
                        .min(Comparator.comparing(it -> !isMarkup(it)));
        return best.map(it -> read(it, "value", isMarkup(it))).orElse(null);
    }

    private static @Nullable String main(List<Item> headlines) {
        return headlines.stream()
                .filter(it -> it.text("value") != null)
                .min(Comparator.comparing(it -> !"main".equals(it.text("role"))))
                .map(it -> it.text("value"))
                .orElse(null);
    }

    private static @Nullable String read(Item item, String name, boolean markup) {
        String text = item.text(name);
        return markup ? HtmlText.of(text) : HtmlText.plain(text);
    }

    private static boolean isText(Item content) {
        String type = content.text("contenttype");
        return type == null || type.startsWith("text/") || isMarkup(content);
    }

    private static boolean isMarkup(Item content) {
        String type = content.text("contenttype");
        return type != null && type.toLowerCase(Locale.ROOT).contains("html");
    }
}
