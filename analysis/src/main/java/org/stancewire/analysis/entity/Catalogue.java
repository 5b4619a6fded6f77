package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.CatalogueReader.Known;
import org.stancewire.contract.EntityType;

/// The entities we know by name in many languages. Safe for many threads.
public final class Catalogue {
    private final List<Known> known;
    private final List<CatalogueEntry> entries;
    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, Countries.Extra> countries;
    private final StateOrgans organs;
    private final Map<String, NameIndex> indexes = new ConcurrentHashMap<>();

    private Catalogue(List<Known> known, Map<String, Countries.Extra> countries) {
        this.known = List.copyOf(known);
        this.countries = countries;
        this.organs = new StateOrgans(countries);
        this.entries = known.stream().map(Known::entry).toList();
        for (Known one : known) {
            if (byId.put(one.entry().entity().id(), one) != null) {
                throw new IllegalStateException(
                        "the catalogue has two entries " + one.entry().entity().id());
            }
        }
        for (Known one : known) {
            one.entry().formerly().forEach(id -> byId.putIfAbsent(id, one));
        }
        index("en");
        index("ru");
    }

    /// Reads the catalogue that ships with this library, countries from CLDR included.
    public static Catalogue load() {
        Map<String, Countries.Extra> extras = Countries.extras();
        List<Known> known = new ArrayList<>(Countries.load(extras));
        known.addAll(CatalogueReader.organizations());
        known.addAll(CatalogueReader.places());
        known.addAll(CatalogueReader.people());
        return new Catalogue(known, extras);
    }

    /// All entries, in a fixed order.
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /// The entry with this id, also where it has another id by now; null where there is none.
    public @Nullable CatalogueEntry find(String id) {
        Known found = byId.get(id);
        return found == null ? null : found.entry();
    }

    /// The id of the country that an entity may stand for: of a country itself, its capital, or an
    /// organ of its state ("the Kremlin"); null for all others.
    public @Nullable String countryOf(String id) {
        Known found = byId.get(id);
        return found == null ? organs.countryOf(id) : found.of();
    }

    StateOrgans organs() {
        return organs;
    }

    /// The id of the country to which an entity belongs, for telling namesakes apart.
    @Nullable String homeOf(String id) {
        Known found = byId.get(id);
        return found == null ? null : found.of() != null ? found.of() : found.in();
    }

    Map<String, Countries.Extra> countries() {
        return countries;
    }

    /// The names to look for in a text of this language, without the English ones.
    NameIndex index(String language) {
        return indexes.computeIfAbsent(language, this::build);
    }

    private NameIndex build(String language) {
        NameIndex index = new NameIndex();
        Map<String, Set<String>> cldr = language.equals("en") ? Map.of() : Countries.in(language);
        for (Known one : known) {
            for (CatalogueName name : one.names()) {
                if (name.language().equals(language)) {
                    add(index, one, name);
                }
            }
            String id = one.entry().entity().id();
            for (String name : cldr.getOrDefault(EntityIds.countryCode(id), Set.of())) {
                add(index, one, CatalogueName.thing(language, name));
            }
        }
        return index;
    }

    private static void add(NameIndex index, Known one, CatalogueName name) {
        CatalogueEntry entry = one.entry();
        boolean person = entry.entity().type() == EntityType.PERSON;
        NameUse.Kind kind = name.alone() ? NameUse.Kind.WHOLE : NameUse.Kind.WEAK;
        for (String form : forms(name, name.words(), name.surnameFrom(), one.female(), person)) {
            index.add(form, name.text(), entry, kind);
        }
        if (!person || !name.hasSurname()) {
            return;
        }
        NameUse.Kind alone =
                name.surnameAlone() ? NameUse.Kind.SURNAME : NameUse.Kind.COMMON_SURNAME;
        List<String> surname = name.words().subList(name.surnameFrom(), name.words().size());
        for (String form : forms(name, surname, 0, one.female(), true)) {
            index.add(form, String.join(" ", surname), entry, alone);
        }
        String bare = withoutArticle(surname);
        if (bare != null) {
            for (String form : forms(name, List.of(bare), 0, one.female(), true)) {
                index.add(form, bare, entry, alone);
            }
        }
    }

    /// "Sarraj" of "al-Sarraj", or null.
    private static @Nullable String withoutArticle(List<String> surname) {
        String word = surname.getFirst();
        return surname.size() == 1 && word.matches("(?i)(al|el|аль|ас|аз|аш|ан|эль)-.{4,}")
                ? word.substring(word.indexOf('-') + 1)
                : null;
    }

    private static Set<String> forms(
            CatalogueName name,
            List<String> words,
            int surnameFrom,
            boolean female,
            boolean person) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(String.join(" ", words));
        switch (name.language()) {
            case "ru", "uk" -> {
                if (name.declines() || surnameFrom == 0 && person && name.words().size() > 1) {
                    forms.addAll(
                            person
                                    ? RussianForms.person(words, surnameFrom, female)
                                    : RussianForms.phrase(words));
                }
                return name.language().equals("uk")
                        ? RussianForms.withUkrainianEndings(forms)
                        : forms;
            }
            case "de" -> forms.add(String.join(" ", words) + "s");
            default -> {}
        }
        return forms;
    }
}
