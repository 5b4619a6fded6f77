package org.stancewire.cli.bench.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.Entity;

/// What given articles speak of, as it was found in them.
final class FoundWorld implements World {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /// A word in more than one of so many articles is in every article, so to speak.
    private static final int COMMON = 20;

    private final List<String> entities = new ArrayList<>();
    private final List<String> english;
    private final List<List<String>> languages;

    /// Throws [IOException] when they name nobody, or when there is no word in them.
    FoundWorld(List<Article> articles, List<Annotations> found) throws IOException {
        Map<String, Map<String, Integer>> words = new TreeMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            found.get(i).entities().stream().map(Entity::id).forEach(entities::add);
            String language = found.get(i).language();
            sizes.merge(language, 1, Integer::sum);
            Map<String, Integer> counts = words.computeIfAbsent(language, _ -> new TreeMap<>());
            wordsOf(articles.get(i)).forEach(it -> counts.merge(it, 1, Integer::sum));
        }
        words.values().removeIf(Map::isEmpty);
        if (entities.isEmpty() || words.isEmpty()) {
            throw new IOException("the articles name nobody who could be asked for");
        }
        Map<String, List<String>> searched = new TreeMap<>();
        words.forEach(
                (language, counts) ->
                        searched.put(
                                language,
                                searched(
                                        counts,
                                        Math.max(2, sizes.getOrDefault(language, 0) / COMMON))));
        languages = List.copyOf(searched.values());
        english = searched.getOrDefault("en", languages.getFirst());
    }

    private static Set<String> wordsOf(Article article) {
        return WORD.matcher(article.text())
                .results()
                .map(it -> it.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// Those in two articles and no more than so many; all where there are none.
    private static List<String> searched(Map<String, Integer> counts, int most) {
        List<String> some =
                counts.entrySet().stream()
                        .filter(it -> it.getValue() >= 2 && it.getValue() <= most)
                        .map(Map.Entry::getKey)
                        .toList();
        return some.isEmpty() ? List.copyOf(counts.keySet()) : some;
    }

    @Override
    public String entityId(RandomGenerator random) {
        return entities.get(random.nextInt(entities.size()));
    }

    @Override
    public List<String> englishWords(RandomGenerator random, int count) {
        return draw(english, random, count);
    }

    @Override
    public List<String> words(RandomGenerator random, int count) {
        return draw(languages.get(random.nextInt(languages.size())), random, count);
    }

    private static List<String> draw(List<String> of, RandomGenerator random, int count) {
        return IntStream.range(0, count).mapToObj(_ -> of.get(random.nextInt(of.size()))).toList();
    }
}
