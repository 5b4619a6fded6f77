package org.stancewire.query.oracle;

import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.LIBYA;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.RUSSIA;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewire.contract.Basis;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.contract.Tone;
import org.stancewire.query.TestArticle;

/// Makes articles of few words, few entities and few times, so that every question finds some.
public final class RandomArticles {
    /// An id that HAFTAR had before.
    public static final Entity GENERAL =
            new Entity("person:general-haftar", "General Haftar", EntityType.PERSON);

    static final List<Entity> ENTITIES = List.of(PUTIN, HAFTAR, GENERAL, NATO, LIBYA, RUSSIA);
    static final Map<String, List<String>> WORDS =
            Map.of(
                    "en",
                    List.of("city", "cities", "bombed", "bombing", "war", "peace", "talks", "gas"),
                    "ru",
                    List.of("война", "войны", "город", "города", "мир", "газ", "переговоры"));
    static final List<String> SOURCES = List.of("Example Times", "example TIMES", "Daily Example");
    static final List<String> FEEDS = List.of("s1-a", "s1-b");
    static final List<String> AUTHORS = List.of("Ann Lee", "Lee Ray", "Ann Ray");
    static final List<Double> SURE = List.of(0.0, 0.3, 0.529, 0.53, 0.7, 1.0);
    static final int PARTITIONS = 4;
    static final int SECONDS = 60;

    private final Random random;
    private final long[] offsets = new long[PARTITIONS];
    private int made;

    public RandomArticles(Random random) {
        this.random = random;
    }

    /// An article, or a revision of one.
    public EnrichedArticle next(int ids) {
        int partition = random.nextInt(PARTITIONS);
        Position position = Position.after(partition, offsets[partition]++);
        return TestArticle.article("a" + random.nextInt(ids), a -> fill(a.position(position)));
    }

    private void fill(TestArticle a) {
        String language = random.nextInt(3) == 0 ? "ru" : "en";
        String body = sentence(language);
        a.hash("h" + made++).language(language);
        if (random.nextBoolean()) {
            String title = sentence(language);
            a.title(title).text(title + "\n\n" + body);
        } else {
            a.text(body);
        }
        a.received(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(SECONDS)));
        if (random.nextInt(4) > 0) {
            a.published("2025-12-%02d".formatted(20 + random.nextInt(12)));
        }
        a.source(random.nextInt(4) == 0 ? null : pick(random, SOURCES));
        a.subscription(random.nextBoolean() ? null : pick(random, FEEDS));
        for (int i = random.nextInt(3); i > 0; i--) {
            a.author(pick(random, AUTHORS));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            // Whom a word names is of no matter to the feed.
            a.mention(
                    body.substring(0, body.indexOf(' ')),
                    pick(random, ENTITIES),
                    pick(random, List.of(Tone.values())));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            a.stance(
                    pick(random, ENTITIES),
                    pick(random, List.of(Polarity.values())),
                    pick(random, ENTITIES),
                    pick(random, SURE),
                    pick(random, List.of(Basis.values())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String[] words = body.split(" ");
            int from = random.nextInt(words.length - 1);
            a.quote(
                    words[from] + " " + words[from + 1],
                    random.nextInt(3) == 0 ? null : pick(random, ENTITIES));
        }
    }

    private String sentence(String language) {
        return Stream.generate(() -> pick(random, WORDS.get(language)))
                .limit(3 + random.nextInt(9))
                .collect(Collectors.joining(" "));
    }

    static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
