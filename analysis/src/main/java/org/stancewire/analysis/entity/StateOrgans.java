package org.stancewire.analysis.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.ListFile;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// The organs that every state has, told apart by the country beside them: "МИД Грузии" and
/// "Georgia's foreign ministry" are `organization:georgian-foreign-ministry`.
final class StateOrgans {
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> countryOfAdjective = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> countryOfOrgan = new HashMap<>();

    StateOrgans(Map<String, Countries.Extra> countries) {
        for (String line : ListFile.lines(StateOrgans.class, "organs.txt")) {
            String[] fields = line.split(" \\| ");
            for (String english : fields[1].split("; ")) {
                kinds.put(english.toLowerCase(Locale.ROOT), fields[0]);
            }
            for (String russian : fields[2].split("; ")) {
                RussianForms.phrase(List.of(russian.split(" ")))
                        .forEach(form -> kinds.put(form, fields[0]));
            }
        }
        countries.forEach(this::addAdjectives);
    }

    private void addAdjectives(String country, Countries.Extra extra) {
        for (String english : extra.english()) {
            countryOfAdjective.put(english, country);
        }
        for (String russian : extra.russian()) {
            String stem = russian.substring(0, russian.length() - 2);
            for (String ending : List.of("ий", "ая", "ое", "ие")) {
                for (String[] forms : RussianWord.adjective(stem + ending)) {
                    for (String form : forms) {
                        countryOfAdjective.put(form, country);
                    }
                }
            }
        }
        if (!extra.english().isEmpty()) {
            String adjective = RussianLemma.capitalized(extra.english().getFirst());
            adjectives.put(country, adjective);
            for (String kind : Set.copyOf(kinds.values())) {
                countryOfOrgan.put(
                        EntityIds.of(EntityType.ORGANIZATION, adjective + " " + kind), country);
            }
        }
    }

    /// The country of an organ's id, or null.
    @Nullable String countryOf(String id) {
        return countryOfOrgan.get(id);
    }

    /// The country of which a word is the adjective, in any case form, or null.
    @Nullable String countryOfAdjective(String lower) {
        return countryOfAdjective.get(lower);
    }

    /// A kind of organ and the country that stands beside it, if one does.
    record Organ(String kind, @Nullable String country) {}

    /// Whether we know what the organs of a country are called.
    boolean has(String country) {
        return adjectives.containsKey(country);
    }

    /// An organ of a country of which [#has] holds.
    Entity entity(String kind, String country) {
        String name = adjectives.get(country) + " " + kind;
        return new Entity(
                EntityIds.of(EntityType.ORGANIZATION, name), name, EntityType.ORGANIZATION);
    }

    /// The organ that the words `from` to `to` of a sentence name, or null. Without a country only
    /// where these words are all that there is.
    @Nullable Organ organ(List<Token> tokens, int from, int to, Function country) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(to, from + 5); i++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).lower());
            String kind = kinds.get(words.toString());
            if (kind == null) {
                continue;
            }
            String of = i + 1 < to ? country.at(isOf(tokens.get(i + 1)) ? i + 2 : i + 1) : null;
            if (of == null && i + 1 == to && from > 0) {
                of = countryOfAdjective.get(tokens.get(from - 1).lower());
            }
            if (of != null && has(of)) {
                return new Organ(kind, of);
            }
            if (i + 1 == to) {
                return new Organ(kind, null);
            }
        }
        return null;
    }

    private static boolean isOf(Token token) {
        return token.lower().equals("of");
    }

    /// The country that a sentence names at one of its tokens, or null.
    interface Function {
        @Nullable String at(int token);
    }
}
