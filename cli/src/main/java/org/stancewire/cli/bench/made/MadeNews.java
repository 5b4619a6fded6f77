package org.stancewire.cli.bench.made;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Part;
import org.stancewire.contract.Position;
import org.stancewire.contract.PublishedAt;

/// Invented articles as enrich leaves them.
public final class MadeNews implements News {
    /// When article 0 is received; the others follow every thirty seconds, a million in a year. So
    /// long ago that five million are received by now: Kafka takes nothing from the future.
    private static final Instant FIRST = Instant.parse("2021-01-01T00:00:00Z");

    private static final int SECONDS_BETWEEN = 30;

    /// The mean length of news in tokens, and how far lengths are spread around it.
    private static final double MEAN_TOKENS = 370;

    private static final double SPREAD = 0.7;
    private static final double MEAN_HOURS_LATE = 2;

    private final long seed;
    private final MadeWorld world;

    public MadeNews(long seed) {
        this.seed = seed;
        this.world = new MadeWorld(seed);
    }

    @Override
    public World world() {
        return world;
    }

    @Override
    public Period published(long count) {
        return new Period(FIRST, received(count));
    }

    /// When an article is received.
    public static Instant received(long number) {
        return FIRST.plusSeconds(SECONDS_BETWEEN * number);
    }

    @Override
    public Article article(long number) {
        return enriched(number, Position.START).article();
    }

    @Override
    public EnrichedArticle enriched(long number, Position position) {
        // Neighbouring seeds give streams that have much in common, so the first draw is the seed.
        RandomGenerator random =
                new SplittableRandom(new SplittableRandom(seed + number).nextLong());
        MadeLanguage language = world.language(random);
        MadeText text = new MadeText(random, language, cast(random));
        int titleEnd = text.title();
        text.body(length(random));
        Instant received = received(number);
        long late = (long) (-Math.log(1 - random.nextDouble()) * MEAN_HOURS_LATE * 3600);
        String words = text.text();
        Article article =
                new Article(
                        News.id(number),
                        "%032x".formatted(number),
                        words.substring(0, titleEnd),
                        "https://news.example/" + number,
                        world.source(random),
                        new PublishedAt(received.minusSeconds(late).toString()),
                        language.code(),
                        List.of(),
                        words,
                        List.of(new Part(0, titleEnd, Part.Kind.TITLE)),
                        null);
        return new EnrichedArticle(article, received, position, annotations(text, language));
    }

    private Annotations annotations(MadeText text, MadeLanguage language) {
        Set<String> mentioned = new LinkedHashSet<>();
        for (Mention mention : text.mentions()) {
            mentioned.add(String.valueOf(mention.entity()));
        }
        return new Annotations(
                language.code(),
                text.mentions(),
                text.entities().stream().filter(it -> mentioned.contains(it.id())).toList(),
                List.of(),
                text.quotes(),
                text.stances(),
                "made-1");
    }

    private List<Entity> cast(RandomGenerator random) {
        Set<Entity> cast = new LinkedHashSet<>();
        int size = 3 + random.nextInt(8);
        while (cast.size() < size) {
            cast.add(world.entity(random));
        }
        return new ArrayList<>(cast);
    }

    /// Log-normal, as lengths of news are, about.
    private static int length(RandomGenerator random) {
        double mu = Math.log(MEAN_TOKENS) - SPREAD * SPREAD / 2;
        double length = Math.exp(mu + SPREAD * random.nextGaussian());
        return (int) Math.clamp(length, 30, 4_000);
    }
}
