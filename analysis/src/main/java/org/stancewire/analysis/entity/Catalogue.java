package org.stancewire.analysis.entity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;

/// The entities we know by name in many languages. Safe for many threads.
public final class Catalogue {
    private final List<Known> known;
    private final List<CatalogueEntry> entries;
    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, Countries.Extra> countries;
    private final StateOrgans organs;
    private final Map<String, NameIndex> indexes = new ConcurrentHashMap<>();
    private final CatalogueSpellings spellings;
    private final String addition;

    private Catalogue(List<Known> known, Map<String, Countries.Extra> countries, String addition) {
        this.addition = addition;
        this.known = List.copyOf(known);
        this.spellings = new CatalogueSpellings(this.known);
        this.countries = countries;
        this.organs = new StateOrgans(countries);
        this.entries = known.stream().map(Known::entry).toList();
        for (Known one : known) {
            one.entry().formerly().forEach(id -> byId.putIfAbsent(id, one));
        }
        // A present id wins over the same string as someone's former id.
        known.forEach(one -> byId.put(one.id(), one));
    }

    /// Reads the catalogue that ships with this library, countries from CLDR included.
    public static Catalogue load() {
        return load(List.of());
    }

    /// Reads the catalogue that ships with this library, and then the user's files, which may add
    /// entries, add names to ours and replace ours. Throws [BadCatalogueException], which says what
    /// to put right, where a file cannot be used.
    public static Catalogue load(List<Path> files) {
        Map<String, Countries.Extra> extras = Countries.extras();
        CatalogueMerge merge = new CatalogueMerge(Countries.load(extras));
        for (String name : List.of("organizations.txt", "places.txt", "people.txt")) {
            merge.add(CatalogueFile.shipped(name), false);
        }
        CRC32 checksum = new CRC32();
        for (Path path : files) {
            CatalogueFile file = CatalogueFile.of(path);
            merge.add(file, true);
            checksum.update(String.join("\n", file.lines()).getBytes(StandardCharsets.UTF_8));
        }
        String addition = files.isEmpty() ? "" : "+%08x".formatted(checksum.getValue());
        return new Catalogue(merge.all(), extras, addition);
    }

    /// Reads a user's file and throws [BadCatalogueException] at its first fault.
    public static void check(Path file) {
        CatalogueReader.read(CatalogueFile.of(file));
    }

    /// What the user's files add to the name of a model that uses them: empty without such files,
    /// else `+` and a checksum of what is in them.
    public String addition() {
        return addition;
    }

    /// All entries, in a fixed order.
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /// The entry with this id, also where it has another id by now; null where there is none. What
    /// an entity was called before the catalogue had its name is such an id.
    public @Nullable CatalogueEntry find(String id) {
        Known found = byId.get(id);
        if (found == null && id.startsWith("person:")) {
            found = spellings.find(id);
        }
        return found == null ? null : found.entry();
    }

    /// All ids under which articles may mention an entry of this catalogue, its present one first:
    /// those it had before, and those that its names have where nobody has listed them.
    public List<String> idsOf(CatalogueEntry entry) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(entry.entity().id());
        ids.addAll(entry.formerly());
        Known one = byId.get(entry.entity().id());
        if (one != null) {
            ids.addAll(CatalogueSpellings.ids(one));
        }
        // An id that another entry has now is not this one's any more.
        ids.removeIf(id -> byId.containsKey(id) && byId.get(id) != one);
        return List.copyOf(ids);
    }

    /// The id of the country that an entity may stand for: of a country itself, its capital, or an
    /// organ of its state ("the Kremlin"); null for all others.
    public @Nullable String countryOf(String id) {
        Known found = byId.get(id);
        return found == null ? organs.countryOf(id) : found.of();
    }

    /// The id of the country that an adjective or demonym in lower case means ("russian",
    /// «российского»); null where it means none.
    public @Nullable String countryOfAdjective(String lower) {
        return organs.countryOfAdjective(lower);
    }

    /// Whether a person of the catalogue is a man or a woman; unknown for all other ids.
    Gender genderOf(String id) {
        Known found = byId.get(id);
        if (found == null || found.entry().entity().type() != EntityType.PERSON) {
            return Gender.UNKNOWN;
        }
        return found.female() ? Gender.FEMALE : Gender.MALE;
    }

    StateOrgans organs() {
        return organs;
    }

    Map<String, Countries.Extra> countries() {
        return countries;
    }

    /// The names to look for in a text of this language, without the English ones. Made when first
    /// asked for: who only asks for entries needs none.
    NameIndex index(String language) {
        return indexes.computeIfAbsent(language, this::build);
    }

    private NameIndex build(String language) {
        NameIndex index = new NameIndex();
        Map<String, Set<String>> cldr = language.equals("en") ? Map.of() : Countries.in(language);
        for (Known one : known) {
            for (CatalogueName name : one.names()) {
                if (name.language().equals(language)) {
                    NameForms.add(index, one, name);
                }
            }
            for (String name : cldr.getOrDefault(EntityIds.countryCode(one.id()), Set.of())) {
                NameForms.add(index, one, CatalogueName.thing(language, name));
            }
        }
        return index;
    }
}
