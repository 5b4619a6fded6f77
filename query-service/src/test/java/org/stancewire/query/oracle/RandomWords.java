package org.stancewire.query.oracle;

import static org.stancewire.query.oracle.RandomArticles.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.words.Terms;

/// Words as they are typed, and what they mean.
final class RandomWords {
    /// Texts of an article that are searched one by one.
    private interface Field {
        Stream<String> of(EnrichedArticle article);
    }

    private final Terms terms;
    private final Random random;
    private final String typed;
    private final Predicate<EnrichedArticle> means;

    RandomWords(Random random, Terms terms, int depth) {
        this.random = random;
        this.terms = terms;
        List<RandomWords> parts = new ArrayList<>();
        int kind = depth == 0 ? 9 : random.nextInt(10);
        for (int i = 0; kind < 5 && i < 2; i++) {
            parts.add(new RandomWords(random, terms, depth - 1));
        }
        switch (kind) {
            case 0, 1 -> {
                typed = parts.get(0).group() + " " + parts.get(1).group();
                means = it -> parts.get(0).isIn(it) && parts.get(1).isIn(it);
            }
            case 2, 3 -> {
                typed = parts.get(0).group() + " OR " + parts.get(1).group();
                means = it -> parts.get(0).isIn(it) || parts.get(1).isIn(it);
            }
            case 4 -> {
                typed = (random.nextBoolean() ? "-" : "NOT ") + parts.get(0).group();
                means = it -> !parts.get(0).isIn(it);
            }
            case 5, 6 -> {
                String one = word();
                String other = word();
                int distance = 1 + random.nextInt(4);
                typed = one + " NEAR/" + distance + " " + other;
                means = it -> isNear(one, other, distance, it);
            }
            default -> {
                String phrase = random.nextInt(3) == 0 ? '"' + word() + " " + word() + '"' : word();
                switch (random.nextInt(6)) {
                    case 0 -> {
                        typed = "title:" + phrase;
                        means = it -> has(a -> Stream.ofNullable(a.article().title()), phrase, it);
                    }
                    case 1 -> {
                        typed = "quote:" + phrase;
                        means = it -> has(RandomWords::quotes, phrase, it);
                    }
                    case 2 -> {
                        String name =
                                pick(random, List.of("ann", "Lee", "\"ann lee\"", "\"lee ann\""));
                        typed = "author:" + name;
                        means = it -> it.article().authors().stream().anyMatch(a -> has(a, name));
                    }
                    case 3 -> {
                        String name =
                                pick(random, List.of("example", "TIMES", "\"daily example\""));
                        typed = "source:" + name;
                        means =
                                it ->
                                        it.article().source() != null
                                                && has(it.article().source(), name);
                    }
                    default -> {
                        typed = phrase;
                        means = it -> has(a -> Stream.of(a.article().text()), phrase, it);
                    }
                }
            }
        }
    }

    String typed() {
        return typed;
    }

    private String group() {
        return '(' + typed + ')';
    }

    boolean isIn(EnrichedArticle article) {
        return means.test(article);
    }

    private String word() {
        return pick(random, RandomArticles.WORDS.get(random.nextInt(3) == 0 ? "ru" : "en"));
    }

    private static Stream<String> quotes(EnrichedArticle article) {
        return article.annotations().quotes().stream().map(q -> q.in(article.article().text()));
    }

    private boolean has(Field field, String phrase, EnrichedArticle article) {
        String language = article.annotations().language();
        return field.of(article).anyMatch(text -> !places(text, phrase, language).isEmpty());
    }

    private static boolean has(String name, String words) {
        String there = ' ' + name.toLowerCase(Locale.ROOT) + ' ';
        return there.contains(' ' + words.replace("\"", "").toLowerCase(Locale.ROOT) + ' ');
    }

    private boolean isNear(String one, String other, int distance, EnrichedArticle article) {
        String text = article.article().text();
        String language = article.annotations().language();
        for (int a : places(text, one, language)) {
            for (int b : places(text, other, language)) {
                if (a != b && Math.abs(a - b) <= distance) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Where a phrase begins in a text, counted in words.
    private List<Integer> places(String text, String phrase, String language) {
        String there = stems(text, language);
        String sought = stems(phrase, language);
        List<Integer> places = new ArrayList<>();
        for (int i = there.indexOf(sought); i >= 0; i = there.indexOf(sought, i + 1)) {
            places.add((int) there.substring(0, i).chars().filter(c -> c == ' ').count());
        }
        return places;
    }

    /// Each word's stem between spaces.
    private String stems(String text, String language) {
        return terms.of(text, language).stream()
                .map(Terms.Term::term)
                .collect(Collectors.joining(" ", " ", " "));
    }
}
