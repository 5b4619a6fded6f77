package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// The people whom an article calls by their full name, to be found again by surname.
final class ArticlePeople {
    private static final RussianWords RUSSIAN = new RussianWords();

    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<String, Entity> bySurname = new LinkedHashMap<>();

    /// Takes in somebody of the catalogue.
    void add(Entity known) {
        byId.putIfAbsent(known.id(), known);
    }

    boolean contains(Entity entity) {
        return byId.containsKey(entity.id());
    }

    /// Takes in a full name that the catalogue does not have, and gives its entity.
    Entity add(String name) {
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
            String surname = canonical.substring(canonical.lastIndexOf(' ') + 1);
            for (String form : forms(surname, cyrillic, words)) {
                bySurname.putIfAbsent(form, entity);
            }
        }
        return entity;
    }

    private static Set<String> forms(String surname, boolean cyrillic, List<String> words) {
        String lower = surname.toLowerCase(Locale.ROOT);
        return cyrillic
                ? RussianForms.person(List.of(lower), 0, isFemale(words))
                : Set.of(Spelling.fold(lower));
    }

    private static boolean isFemale(List<String> words) {
        RussianWords.GivenName given = RUSSIAN.given(words.getFirst());
        return given != null && given.female();
    }

    private static String russianNominative(List<String> words) {
        RussianWords.GivenName given = RUSSIAN.given(words.getFirst());
        if (given == null || words.size() < 2) {
            return String.join(" ", words);
        }
        return RussianLemma.person(words, given);
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
        List<String> candidates =
                isCyrillic(word) ? RussianLemma.surnames(word) : new ArrayList<>();
        String name = candidates.isEmpty() ? word : RussianLemma.capitalized(candidates.getFirst());
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
