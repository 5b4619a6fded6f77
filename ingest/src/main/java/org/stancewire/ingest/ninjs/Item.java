package org.stancewire.ingest.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fields of an item, by names without capitals.
final class Item {
    private final Map<String, Map.Entry<String, JsonNode>> fields = new TreeMap<>();

    Item(JsonNode item) {
        item.properties()
                .forEach(it -> fields.putIfAbsent(it.getKey().toLowerCase(Locale.ROOT), it));
    }

    /// The first of some fields that is a string with words in it, or null.
    @Nullable String text(String... names) {
        for (String name : names) {
            String text = words(node(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /// Where a field stands, as a JSON pointer.
    String pointer(String name) {
        Map.Entry<String, JsonNode> field = fields.get(name);
        return "/" + (field == null ? name : field.getKey());
    }

    /// The contents of a field with several of them, such as `bodies` of version 2.
    List<Item> items(String name) {
        List<Item> items = new ArrayList<>();
        JsonNode node = node(name);
        if (node != null && node.isArray()) {
            for (JsonNode one : node) {
                if (one.isObject()) {
                    items.add(new Item(one));
                }
            }
        }
        return items;
    }

    /// The names of its fields that begin with `start`, in their order.
    List<String> names(String start) {
        return fields.keySet().stream().filter(name -> name.startsWith(start)).toList();
    }

    private @Nullable JsonNode node(String name) {
        Map.Entry<String, JsonNode> field = fields.get(name);
        return field == null ? null : field.getValue();
    }

    private static @Nullable String words(@Nullable JsonNode node) {
        String text = node == null ? null : node.textValue();
        return text == null || text.isBlank() ? null : text;
    }
}
