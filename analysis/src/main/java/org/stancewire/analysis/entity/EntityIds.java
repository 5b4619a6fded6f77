package org.stancewire.analysis.entity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stancewire.analysis.entity.name.NameKey;
import org.stancewire.contract.EntityType;

/// How an entity's id follows from its type and canonical name.
public final class EntityIds {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private EntityIds() {}

    static String of(EntityType type, String name) {
        return prefix(type) + Spelling.slug(name);
    }

    /// The id of an entity that the catalogue does not have, from its name in the nominative: the
    /// same for every spelling of the name that we can tell to be one, in Latin and other letters.
    ///
    /// @param language ISO 639-1, of the text that has the name
    public static String ofUnknown(EntityType type, String name, String language) {
        String keys =
                switch (type) {
                    case PERSON -> keys(PersonName.words(name), language);
                    // Longer names of places, and those of organisations, are rather translated.
                    case LOCATION ->
                            name.indexOf(' ') < 0
                                    ? keys(List.of(name.split("[-‐‑–]")), language)
                                    : "";
                    case ORGANIZATION -> "";
                };
        return keys.isEmpty() ? of(type, name) : prefix(type) + keys;
    }

    private static String keys(List<String> words, String language) {
        StringBuilder keys = new StringBuilder();
        for (String word : words) {
            String key = DIGITS.matcher(word).matches() ? word : NameKey.of(word, language);
            if (key.isEmpty()) {
                return "";
            }
            keys.append(keys.isEmpty() ? "" : "-").append(key);
        }
        return keys.toString();
    }

    private static String prefix(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT) + ":";
    }

    /// @param code ISO 3166 alpha-2, in any case
    static String country(String code) {
        return "country:" + code.toLowerCase(Locale.ROOT);
    }

    /// The ISO code in upper case of a country's id; of another id, something that is none.
    static String countryCode(String id) {
        return id.startsWith("country:") ? id.substring(8).toUpperCase(Locale.ROOT) : "";
    }
}
