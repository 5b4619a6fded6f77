package org.stancewire.analysis.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.EntityType;

/// The acronyms that an article explains: "Government of National Accord (GNA)".
final class DefinedAcronyms {
    private final String text;
    private final List<Found> found;

    DefinedAcronyms(AnalyzedText text, List<Found> found) {
        this.text = text.text();
        this.found = found;
    }

    /// What each explained acronym stands for.
    Map<String, Link> links(Function<Found, Link> link) {
        Map<String, Link> links = new HashMap<>();
        for (int i = 1; i < found.size(); i++) {
            Found name = found.get(i - 1);
            Found acronym = found.get(i);
            if (acronym.start() == name.end() + 2
                    && name.type() != EntityType.LOCATION
                    && text.startsWith(" (", name.end())
                    && text.startsWith(")", acronym.end())
                    && isAcronymOf(acronym.in(text), name.in(text))) {
                Link named = link.apply(name.as(EntityType.ORGANIZATION, name.rule()));
                links.putIfAbsent(
                        acronym.in(text),
                        named.because("this article explains it as " + name.in(text)));
            }
        }
        return links;
    }

    /// Whether the letters of `acronym` begin words of `name`, in their order.
    static boolean isAcronymOf(String acronym, String name) {
        String letters = acronym.replace(".", "");
        if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        int matched = 0;
        boolean begins = true;
        for (int i = 0; i < name.length() && matched < letters.length(); i++) {
            char c = name.charAt(i);
            if (begins && Character.toUpperCase(c) == letters.charAt(matched)) {
                matched++;
            }
            begins = !Character.isLetter(c);
        }
        return matched == letters.length();
    }
}
