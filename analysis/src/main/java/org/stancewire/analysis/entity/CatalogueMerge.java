package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts the files of the catalogue together, each id once.
final class CatalogueMerge {
    private final List<Known> all;
    private final Map<String, Integer> placeOfId = new HashMap<>();
    private final Map<String, Integer> placeOfFormer = new HashMap<>();

    CatalogueMerge(List<Known> countries) {
        this.all = new ArrayList<>(countries);
        for (int i = 0; i < all.size(); i++) {
            remember(i);
        }
    }

    List<Known> all() {
        return all;
    }

    /// Takes in one file. Throws [BadCatalogueException] where it contradicts those before it.
    ///
    /// @param extending whether its entries may add to earlier ones or replace them
    void add(CatalogueFile file, boolean extending) {
        for (CatalogueReader.Entry entry : CatalogueReader.read(file)) {
            Integer place = place(entry.known().id());
            if (place == null) {
                all.add(entry.known());
                remember(all.size() - 1);
                continue;
            }
            Known before = all.get(place);
            String wrong = contradiction(entry, before, extending);
            if (wrong != null) {
                throw new BadCatalogueException(
                        "%s, line %d: %s".formatted(file.name(), entry.line(), wrong));
            }
            all.set(place, entry.replaces() ? entry.known() : before.with(entry.known()));
            remember(place);
        }
    }

    private @Nullable Integer place(String id) {
        Integer present = placeOfId.get(id);
        return present != null ? present : placeOfFormer.get(id);
    }

    private void remember(int place) {
        Known known = all.get(place);
        placeOfId.put(known.id(), place);
        known.entry().formerly().forEach(id -> placeOfFormer.putIfAbsent(id, place));
    }

    private static @Nullable String contradiction(
            CatalogueReader.Entry entry, Known before, boolean extending) {
        if (!extending) {
            return before.id() + " is in the catalogue already; put both in one line";
        }
        return before.entry().entity().type() == entry.known().entry().entity().type()
                ? null
                : "%s is of type %s; put it in another section"
                        .formatted(before.id(), before.entry().entity().type());
    }
}
