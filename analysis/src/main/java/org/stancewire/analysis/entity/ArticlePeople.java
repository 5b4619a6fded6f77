package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// The people whom an article calls by their full name, to be found again by a part of it.
final class ArticlePeople {
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, List<Entity>> bySurname = new HashMap<>();
    private final Map<String, Set<Entity>> byGiven = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Set<String> seen;
    private final Catalogue catalogue;
    private final RussianWords russian;
    private final String language;

    /// @param seen the names of the article as they stand there, in lower case
    /// @param language of the article
    ArticlePeople(Catalogue catalogue, Set<String> seen, RussianWords russian, String language) {
        this.catalogue = catalogue;
        this.seen = seen;
        this.russian = russian;
        this.language = language;
    }

    /// Takes in somebody of the catalogue.
    void add(Entity known) {
        byId.putIfAbsent(known.id(), known);
        addGiven(known);
    }

    private void addGiven(Entity person) {
        String given = person.name().split(" ")[0];
        byGiven.computeIfAbsent(key(given), k -> new LinkedHashSet<>()).add(person);
    }

    private String key(String given) {
        List<RussianWords.GivenName> names = russian.given(given);
        String lemma =
                names.isEmpty()
                        ? given.toLowerCase(Locale.ROOT)
                        : Spelling.latin(names.getFirst().lemma());
        return Spelling.fold(lemma);
    }

    /// Who has this given name, if only one of those named in full does: "Sir Michael"; else null.
    @Nullable Entity withGiven(String word) {
        Set<Entity> all = byGiven.getOrDefault(key(word), Set.of());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /// The person of the article whose whole name this is, in any script, or null.
    @Nullable Entity withName(String name) {
        return byId.get(EntityIds.ofUnknown(EntityType.PERSON, name, language));
    }

    boolean contains(Entity entity) {
        return byId.containsKey(entity.id());
    }

    /// Takes in a full name that the catalogue does not have, and gives its entity.
    Entity add(String name) {
        Entity before = byName.get(name);
        if (before != null) {
            return before;
        }
        Entity entity = addNew(name);
        byName.put(name, entity);
        return entity;
    }

    private Entity addNew(String name) {
        List<String> words = PersonName.split(name);
        boolean cyrillic = isCyrillic(name);
        if (PersonName.isBareSurname(name) && !withSurname(name).isEmpty()) {
            return withSurname(name).getFirst();
        }
        String canonical = cyrillic ? russianNominative(words) : name;
        Entity called =
                PersonName.isGivenAndPatronymic(canonical) ? withGiven(words.getFirst()) : null;
        if (called != null) {
            return called;
        }
        Entity entity = person(canonical);
        Entity known = byId.putIfAbsent(entity.id(), entity);
        if (known != null) {
            return known;
        }
        if (words.size() > 1) {
            addGiven(entity);
            for (String surname : PersonName.surnames(canonical)) {
                addForms(forms(surname, cyrillic, russian.isFemaleName(canonical)), entity);
            }
        }
        return entity;
    }

    /// The person of the catalogue whose whole name this spells in another way, or somebody new.
    private Entity person(String name) {
        String id = EntityIds.ofUnknown(EntityType.PERSON, name, language);
        CatalogueEntry known = id.indexOf('-') > 0 ? catalogue.find(id) : null;
        return known != null && known.entity().type() == EntityType.PERSON
                ? known.entity()
                : new Entity(id, name, EntityType.PERSON);
    }

    private void addForms(Set<String> forms, Entity entity) {
        for (String form : forms) {
            bySurname.computeIfAbsent(form, k -> new ArrayList<>(2)).add(entity);
        }
    }

    private static Set<String> forms(String surname, boolean cyrillic, boolean female) {
        String lower = surname.toLowerCase(Locale.ROOT);
        return cyrillic
                ? RussianForms.person(List.of(lower), 0, female)
                : Set.of(Spelling.fold(lower));
    }

    private String russianNominative(List<String> words) {
        return words.size() < 2
                ? words.getFirst()
                : RussianLemma.person(words, russian.given(words.getFirst()), seen);
    }

    /// All who have this surname, written in any case form, in the order in which they came.
    List<Entity> withSurname(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<Entity> found = bySurname.get(Spelling.fold(lower));
        return found != null ? found : bySurname.getOrDefault(lower.replace('ё', 'е'), List.of());
    }

    /// A surname whose bearer the article does not name in full; its forms meet in one entity.
    Entity addSurname(String word) {
        List<Entity> known = withSurname(word);
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        String name = isCyrillic(word) ? RussianLemma.surname(word, seen) : word;
        Entity entity = person(name);
        byId.putIfAbsent(entity.id(), entity);
        addForms(forms(name, isCyrillic(word), false), entity);
        return entity;
    }

    static boolean isCyrillic(String text) {
        return text.chars().anyMatch(c -> c >= 0x400 && c <= 0x4FF);
    }
}
