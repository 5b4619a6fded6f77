package org.stancewire.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.CatalogueEntry;

/// The entities of the catalogue, and which ids mean the same one: an article that was analysed
/// before the catalogue knew a name still carries the entity's former id.
public final class KnownEntities {
    private final List<CatalogueEntry> entries;
    private final Map<String, CatalogueEntry> byId = new HashMap<>();
    private final @Nullable Catalogue catalogue;

    public KnownEntities(List<CatalogueEntry> entries) {
        this(entries, null);
    }

    /// Those of a catalogue, which also knows what its entries were called before it listed them.
    public KnownEntities(Catalogue catalogue) {
        this(catalogue.entries(), catalogue);
    }

    private KnownEntities(List<CatalogueEntry> entries, @Nullable Catalogue catalogue) {
        this.catalogue = catalogue;
        this.entries = List.copyOf(entries);
        for (CatalogueEntry entry : entries) {
            entry.formerly().forEach(id -> byId.putIfAbsent(id, entry));
        }
        // A present id wins over the same string as someone's former id.
        entries.forEach(entry -> byId.put(entry.entity().id(), entry));
    }

    /// All entries of the catalogue.
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /// The entry of an id, present or former, or null where the catalogue has none.
    public @Nullable CatalogueEntry entry(String id) {
        CatalogueEntry entry = byId.get(id);
        return entry == null && catalogue != null ? catalogue.find(id) : entry;
    }

    /// The present id of an entity.
    public String present(String id) {
        CatalogueEntry entry = entry(id);
        return entry == null ? id : entry.entity().id();
    }

    /// All ids, the present one first, under which articles may mention the entity `id`.
    public List<String> all(String id) {
        CatalogueEntry entry = entry(id);
        if (entry == null) {
            return List.of(id);
        }
        if (catalogue != null) {
            return catalogue.idsOf(entry);
        }
        List<String> ids = new ArrayList<>();
        ids.add(entry.entity().id());
        entry.formerly().stream().filter(f -> byId.get(f) == entry).forEach(ids::add);
        return ids;
    }
}
