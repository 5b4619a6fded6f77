package org.stancewire.analysis.entity;

import java.util.List;
import java.util.Objects;
import org.stancewire.contract.Entity;

/// One entity that we know by name.
///
/// @param names what it is called, in any language, the canonical name first
/// @param formerly ids under which it was known before the catalogue took it in
public record CatalogueEntry(Entity entity, List<String> names, List<String> formerly) {
    public CatalogueEntry {
        Objects.requireNonNull(entity);
        names = List.copyOf(names);
        formerly = List.copyOf(formerly);
    }
}
