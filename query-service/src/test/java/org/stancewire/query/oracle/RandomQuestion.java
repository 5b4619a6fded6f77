package org.stancewire.query.oracle;

import static org.stancewire.query.oracle.RandomArticles.pick;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Basis;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;
import org.stancewire.query.Ask;
import org.stancewire.query.TestArticle;
import org.stancewire.query.search.words.Terms;

/// A question as it is typed, and what it means, said independently of each other.
public final class RandomQuestion {
    private final Random random;
    private final List<String> typed = new ArrayList<>();
    private final List<Predicate<EnrichedArticle>> all = new ArrayList<>();
    private Predicate<Stance> stance = it -> it.confidence() >= 0.53;
    private boolean asksStance;
    private boolean asksWords;

    private RandomQuestion(Random random) {
        this.random = random;
    }

    /// One that asks nothing.
    public static RandomQuestion everything() {
        return new RandomQuestion(new Random(0));
    }

    public RandomQuestion(Random random, Terms terms) {
        this(random);
        if (maybe(2)) {
            RandomWords words = new RandomWords(random, terms, 2);
            ask("q", words.typed(), words::isIn);
            asksWords = true;
        }
        askEntities();
        askStance();
        askRest();
        askTimes();
    }

    /// As in a URL.
    public String typed() {
        return String.join("&", typed);
    }

    public boolean asksWords() {
        return asksWords;
    }

    public boolean has(EnrichedArticle article) {
        return all.stream().allMatch(it -> it.test(article));
    }

    /// Whether the stance is asked for or, where none is, shown.
    public Stream<Stance> stances(EnrichedArticle article) {
        return article.annotations().stances().stream().filter(stance);
    }

    public boolean asksStance() {
        return asksStance;
    }

    private void askEntities() {
        if (maybe(3)) {
            List<String> ids = some(RandomArticles.ENTITIES.stream().map(Entity::id).toList());
            boolean any = random.nextBoolean();
            ids.forEach(id -> typed.add("entity=" + id));
            if (any) {
                typed.add("entities=any");
            }
            all.add(
                    it -> {
                        List<String> there =
                                it.annotations().entities().stream()
                                        .map(e -> present(e.id()))
                                        .toList();
                        Stream<String> asked = ids.stream().map(RandomQuestion::present);
                        return any
                                ? asked.anyMatch(there::contains)
                                : asked.allMatch(there::contains);
                    });
        }
    }

    private void askStance() {
        List<Predicate<Stance>> of = new ArrayList<>();
        double sure = maybe(3) ? pick(random, RandomArticles.SURE) : -1;
        if (maybe(4)) {
            List<String> ids = some(RandomArticles.ENTITIES.stream().map(Entity::id).toList());
            ids.forEach(id -> typed.add("holder=" + id));
            of.add(s -> isOne(s.holder(), ids));
        }
        if (maybe(4)) {
            List<String> ids = some(RandomArticles.ENTITIES.stream().map(Entity::id).toList());
            ids.forEach(id -> typed.add("target=" + id));
            of.add(s -> isOne(s.target(), ids));
        }
        if (maybe(4)) {
            Polarity polarity = pick(random, List.of(Polarity.values()));
            typed.add("polarity=" + polarity);
            of.add(s -> s.polarity() == polarity);
        }
        if (maybe(6)) {
            List<Basis> bases = some(List.of(Basis.values()));
            bases.forEach(basis -> typed.add("basis=" + basis));
            of.add(s -> bases.contains(s.basis()));
        }
        asksStance = sure >= 0 || !of.isEmpty();
        if (sure >= 0) {
            typed.add("minConfidence=" + (sure == 0 || sure == 1 ? "" + (int) sure : "" + sure));
        }
        of.add(s -> s.confidence() >= (sure < 0 ? 0.53 : sure));
        if (asksStance) {
            stance = s -> of.stream().allMatch(it -> it.test(s));
            all.add(it -> stances(it).findAny().isPresent());
        }
    }

    private void askRest() {
        if (maybe(8)) {
            String id = pick(random, RandomArticles.ENTITIES).id();
            Tone tone = pick(random, List.of(Tone.values()));
            ask(
                    "tone",
                    id + ":" + tone.name().toLowerCase(Locale.ROOT),
                    it ->
                            it.annotations().mentions().stream()
                                    .anyMatch(
                                            m ->
                                                    isOne(m.entity(), List.of(id))
                                                            && m.tone() == tone));
        }
        if (maybe(8)) {
            String id = pick(random, RandomArticles.ENTITIES).id();
            ask(
                    "quoteBy",
                    id,
                    it ->
                            it.annotations().quotes().stream()
                                    .map(Quote::speaker)
                                    .anyMatch(s -> s != null && isOne(s, List.of(id))));
        }
        if (maybe(8)) {
            EntityType type = pick(random, List.of(EntityType.values()));
            ask(
                    "type",
                    type.name(),
                    it ->
                            Stream.concat(
                                            it.annotations().entities().stream().map(Entity::type),
                                            it.annotations().mentions().stream().map(Mention::type))
                                    .anyMatch(t -> t == type));
        }
        if (maybe(4)) {
            String language = pick(random, List.of("en", "ru", "de"));
            ask("language", language, it -> it.annotations().language().equals(language));
        }
        if (maybe(6)) {
            String source = pick(random, RandomArticles.SOURCES);
            ask("source", source, it -> source.equalsIgnoreCase(it.article().source()));
        }
        if (maybe(6)) {
            String feed = pick(random, RandomArticles.FEEDS);
            ask("subscription", feed, it -> feed.equals(it.article().subscription()));
        }
    }

    private void askTimes() {
        int kind = random.nextInt(8);
        if (kind < 2) {
            int day = kind == 0 ? 20 : 20 + random.nextInt(12);
            Instant from = Instant.parse("2025-12-%02dT00:00:00Z".formatted(day));
            ask("from", "2025-12-" + day, it -> !Oracle.time(it).isBefore(from));
        }
        if (kind == 0 || kind == 2) {
            int hours = 12 + 24 * random.nextInt(10);
            Instant to = Ask.NOW.minusSeconds(3600L * hours);
            ask("to", "-" + hours + "h", it -> !Oracle.time(it).isAfter(to));
        }
        if (maybe(6)) {
            Instant to =
                    Instant.parse("2026-01-01T00:00:00Z")
                            .plusSeconds(random.nextInt(RandomArticles.SECONDS));
            ask("receivedTo", to.toString(), it -> !it.receivedAt().isAfter(to));
        }
        if (maybe(6)) {
            long[] offsets = random.longs(RandomArticles.PARTITIONS, 0, 500).toArray();
            // One partition is left out: all of it comes after.
            offsets[random.nextInt(offsets.length)] = 0;
            String since =
                    Stream.iterate(0, i -> i < offsets.length, i -> i + 1)
                            .filter(i -> offsets[i] > 0)
                            .map(i -> i + "-" + offsets[i])
                            .collect(Collectors.joining(".", "1.", ""));
            ask(
                    "since",
                    since,
                    it ->
                            it.position().offsets().entrySet().stream()
                                    .allMatch(e -> e.getValue() > offsets[e.getKey()]));
        }
    }

    private void ask(String parameter, String value, Predicate<EnrichedArticle> means) {
        typed.add(parameter + "=" + value);
        all.add(means);
    }

    private <T> List<T> some(List<T> from) {
        return Stream.generate(() -> pick(random, from)).limit(1 + random.nextInt(2)).toList();
    }

    private boolean maybe(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private static boolean isOne(@Nullable String id, List<String> asked) {
        return id != null && asked.stream().anyMatch(it -> present(it).equals(present(id)));
    }

    /// The id that an entity has now.
    public static String present(String id) {
        return id.equals(RandomArticles.GENERAL.id()) ? TestArticle.HAFTAR.id() : id;
    }
}
