package org.stancewire.analysis.entity;

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

/// The people whom an article calls by their full name, to be found again by surname.
final class ArticlePeople {
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, Entity> bySurname = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> byGiven = new LinkedHashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Set<String> seen;
    private final RussianWords russian;

    /// @param seen the names of the article as they stand there, in lower case
    ArticlePeople(Set<String> seen, RussianWords russian) {
        this.seen = seen;
        this.russian = russian;
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
        List<String> words = List.of(name.split("[\\s\u00a0]+"));
        boolean cyrillic = isCyrillic(name);
        String canonical = cyrillic ? russianNominative(words) : name;
        Entity entity =
                new Entity(
                        EntityIds.of(EntityType.PERSON, canonical), canonical, EntityType.PERSON);
        Entity known = byId.putIfAbsent(entity.id(), entity);
        if (known != null) {
            return known;
        }
        if (words.size() > 1) {
            addGiven(entity);
            String surname = canonical.substring(canonical.lastIndexOf(' ') + 1);
            for (String form : forms(surname, cyrillic, List.of(canonical.split(" ")))) {
                bySurname.putIfAbsent(form, entity);
            }
        }
        return entity;
    }

    private Set<String> forms(String surname, boolean cyrillic, List<String> words) {
        String lower = surname.toLowerCase(Locale.ROOT);
        return cyrillic
                ? RussianForms.person(List.of(lower), 0, isFemale(words))
                : Set.of(Spelling.fold(lower));
    }

    private boolean isFemale(List<String> words) {
        List<RussianWords.GivenName> given = russian.given(words.getFirst());
        return !given.isEmpty() && given.getFirst().female();
    }

    private String russianNominative(List<String> words) {
        return words.size() < 2
                ? words.getFirst()
                : RussianLemma.person(words, russian.given(words.getFirst()), seen);
    }

    /// Who has this surname, written in any case form, or null.
    @Nullable Entity withSurname(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Entity found = bySurname.get(Spelling.fold(lower));
        return found != null ? found : bySurname.get(lower.replace('ё', 'е'));
    }

    /// A surname whose bearer the article does not name in full; its forms meet in one entity.
    Entity addSurname(String word) {
        Entity known = withSurname(word);
        if (known != null) {
            return known;
        }
        List<RussianWords.GivenName> given = russian.given(word);
        String name =
                !given.isEmpty()
                        ? RussianLemma.capitalized(given.getFirst().lemma())
                        : isCyrillic(word) ? RussianLemma.surname(word, seen) : word;
        Entity entity = new Entity(EntityIds.of(EntityType.PERSON, name), name, EntityType.PERSON);
        byId.putIfAbsent(entity.id(), entity);
        for (String form : forms(name, isCyrillic(word), List.of("?"))) {
            bySurname.putIfAbsent(form, entity);
        }
        return entity;
    }

    static boolean isCyrillic(String text) {
        return text.chars().anyMatch(c -> c >= 0x400 && c <= 0x4FF);
    }
}
