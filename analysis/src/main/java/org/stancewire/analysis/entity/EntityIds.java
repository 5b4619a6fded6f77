package org.stancewire.analysis.entity;

import java.util.Locale;
import org.stancewire.contract.EntityType;

/// How an entity's id follows from its type and canonical name.
public final class EntityIds {
    private EntityIds() {}

    static String of(EntityType type, String name) {
        return type.name().toLowerCase(Locale.ROOT) + ":" + Spelling.slug(name);
    }

    /// The id of an entity that the catalogue does not have, from its name in the nominative: the
    // same
    /// for every spelling of the name that we can tell to be one, in Latin and other letters.
    ///
    /// @param language ISO 639-1, of the text that has the name
    public static String ofUnknown(EntityType type, String name, String language) {
        return of(type, name);
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
