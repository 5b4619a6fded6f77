package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;

/// An entry of the catalogue and what only finding and linking need to know of it.
///
/// @param of the country whose capital or organ it is, as an entity id, or null
/// @param in the country where it is, as an entity id, or null
/// @param years when a person held office or was in the news, or null
/// @param near words, in lower case, beside which a name shared with others means this entry
record Known(
        CatalogueEntry entry,
        List<CatalogueName> names,
        boolean female,
        @Nullable String of,
        @Nullable String in,
        @Nullable Years years,
        Set<String> near) {
    Known {
        names = List.copyOf(names);
        near = Set.copyOf(near);
    }

    /// The first and the last of some years, both included.
    record Years(int first, int last) {
        boolean contains(int year) {
            return first <= year && year <= last;
        }
    }

    String id() {
        return entry.entity().id();
    }

    /// The country to which it belongs, for telling namesakes apart.
    @Nullable String home() {
        return of != null ? of : in;
    }

    /// This entry with what a later file adds to it; where both say something, the later one holds.
    Known with(Known more) {
        Entity entity = entry.entity();
        Set<String> texts = new LinkedHashSet<>(entry.names());
        texts.addAll(more.entry.names());
        Set<String> formerly = new LinkedHashSet<>(entry.formerly());
        formerly.addAll(more.entry.formerly());
        List<CatalogueName> all = new ArrayList<>(names);
        more.names.stream().filter(name -> !all.contains(name)).forEach(all::add);
        Set<String> words = new LinkedHashSet<>(near);
        words.addAll(more.near);
        return new Known(
                new CatalogueEntry(entity, List.copyOf(texts), List.copyOf(formerly)),
                all,
                female || more.female,
                more.of != null ? more.of : of,
                more.in != null ? more.in : in,
                more.years != null ? more.years : years,
                words);
    }
}
