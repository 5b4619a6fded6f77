package org.stancewire.analysis.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;

/// How much an article speaks of each country: by its name, its people ("Georgian"), its places,
/// organs and persons. The adjectives are counted when first asked for, which few articles need.
final class ArticleCountries {
    private final Catalogue catalogue;
    private final AnalyzedText text;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Integer, Map<String, Integer>> bySentence = new HashMap<>();
    private final Map<Integer, Set<String>> likely = new HashMap<>();
    private int all;
    private boolean adjectivesRead;

    ArticleCountries(Catalogue catalogue, AnalyzedText text, List<Found> found) {
        this.catalogue = catalogue;
        this.text = text;
        for (Found one : found) {
            if (one.uses().size() == 1 && one.uses().getFirst().kind() == NameUse.Kind.WHOLE) {
                String home = one.uses().getFirst().known().home();
                if (home != null) {
                    count(home, one.sentence());
                }
            } else if (!one.uses().isEmpty()) {
                String first = one.uses().getFirst().known().id();
                if (first.startsWith("country:")) {
                    likely.computeIfAbsent(one.sentence(), s -> new TreeSet<>()).add(first);
                }
            }
        }
    }

    private void count(String country, int sentence) {
        counts.merge(country, 1, Integer::sum);
        bySentence.computeIfAbsent(sentence, s -> new HashMap<>(2)).merge(country, 1, Integer::sum);
        all++;
    }

    private void readAdjectives() {
        if (adjectivesRead) {
            return;
        }
        adjectivesRead = true;
        boolean capitals = !text.language().equals("ru");
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            for (Token token : sentence.tokens()) {
                if (!capitals || token.isCapitalized()) {
                    String country = catalogue.organs().countryOfAdjective(token.lower());
                    if (country != null) {
                        count(country, s);
                    }
                }
            }
        }
    }

    /// How much of what the article says of countries it says of this one, in [0,1): the more, the
    /// more it says.
    double share(String country) {
        readAdjectives();
        return counts.getOrDefault(country, 0) / (all + 1.0);
    }

    /// Whether a sentence speaks of a country.
    boolean inSentence(String country, int sentence) {
        readAdjectives();
        return bySentence.getOrDefault(sentence, Map.of()).containsKey(country);
    }

    /// The country whose organ a bare "Foreign Ministry" is: the one of which the article speaks
    /// most and twice as much as of the next, where the sentences that name the organ, and those
    /// before them, count more; null where none stands out.
    ///
    /// @param sentences those with the organ
    @Nullable String around(Set<Integer> sentences) {
        readAdjectives();
        Map<String, Double> weights = new TreeMap<>();
        counts.forEach((country, count) -> weights.put(country, (double) count));
        likely.values()
                .forEach(some -> some.forEach(country -> weights.merge(country, 1.0, Double::sum)));
        for (int sentence : sentences) {
            for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
                bySentence
                        .getOrDefault(s, Map.of())
                        .keySet()
                        .forEach(country -> weights.merge(country, 2.0, Double::sum));
            }
        }
        String best = null;
        double most = 0;
        double second = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return most >= 2 * second ? best : null;
    }
}
