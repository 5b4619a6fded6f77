package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;

/// The people of the catalogue by the ids that their full names would have if nobody had listed
/// them. Safe for many threads.
final class CatalogueSpellings {
    private final List<Known> known;
    private volatile @Nullable Map<String, Known> byId;

    CatalogueSpellings(List<Known> known) {
        this.known = known;
    }

    /// The only one whose full name has this id, or null.
    @Nullable Known find(String id) {
        Map<String, Known> all = byId;
        if (all == null) {
            // Made when first asked, because it takes as long as reading the catalogue; made
            // twice by two threads it is the same.
            all = build();
            byId = all;
        }
        return all.get(id);
    }

    /// The ids that the canonical and the Russian names of an entry would have if nobody had listed
    /// it.
    static Set<String> ids(Known known) {
        EntityType type = known.entry().entity().type();
        Set<String> ids = new LinkedHashSet<>();
        for (CatalogueName name : names(known)) {
            ids.add(EntityIds.ofUnknown(type, name.text(), name.language()));
        }
        return ids;
    }

    /// The names from which those ids follow.
    static List<CatalogueName> names(Known known) {
        boolean person = known.entry().entity().type() == EntityType.PERSON;
        List<CatalogueName> names = new ArrayList<>();
        for (CatalogueName name : known.names()) {
            boolean full = !person || name.words().size() > 1;
            // Of the Latin names the canonical one will do, and each takes its time.
            boolean canonical = name.text().equals(known.entry().entity().name());
            if (full && name.alone() && (canonical || name.language().equals("ru"))) {
                names.add(name);
            }
        }
        return names;
    }

    private Map<String, Known> build() {
        Map<String, Known> all = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Known one : known) {
            if (one.entry().entity().type() != EntityType.PERSON) {
                continue;
            }
            for (String id : ids(one)) {
                Known other = all.putIfAbsent(id, one);
                if (other != null && other != one) {
                    shared.add(id);
                }
            }
        }
        shared.forEach(all::remove);
        return all;
    }
}
