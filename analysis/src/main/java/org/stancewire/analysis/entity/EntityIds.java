package org.stancewire.analysis.entity;

import java.util.Locale;
import org.stancewire.contract.EntityType;

/// How an entity's id follows from its type and canonical name.
final class EntityIds {
    private EntityIds() {}

    static String of(EntityType type, String name) {
        return type.name().toLowerCase(Locale.ROOT) + ":" + Spelling.slug(name);
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
