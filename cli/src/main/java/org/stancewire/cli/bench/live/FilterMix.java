package org.stancewire.cli.bench.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.stancewire.cli.bench.live.Feed.Counted;
import org.stancewire.cli.bench.made.World;

/// What readers follow: one all that comes, every other something of its own, drawn as often as the
/// articles that are there already have it. Most follow an entity or a word, fewer what somebody is
/// for or against, who is quoted, a source, or a language.
final class FilterMix {
    private static final int TRIES = 100;

    private final RandomGenerator random;
    private final World world;
    private final List<Counted> entities;
    private final List<Counted> holders;
    private final List<Counted> targets;
    private final List<Counted> quoted;
    private final List<Counted> sources;
    private final List<Counted> languages;

    FilterMix(Feed feed, World world, RandomGenerator random) throws IOException {
        this.random = random;
        this.world = world;
        this.entities = feed.values("entity");
        this.holders = feed.values("holder");
        this.targets = feed.values("target");
        this.quoted = feed.values("quoteBy");
        this.sources = feed.values("source");
        this.languages = feed.values("language");
    }

    /// Parameters for so many readers, no two alike, the first without any.
    List<String> draw(int readers) throws IOException {
        Set<String> filters = new LinkedHashSet<>(List.of(""));
        for (int misses = 0; filters.size() < readers; ) {
            misses = filters.add(draw()) ? 0 : misses + 1;
            if (misses > TRIES) {
                throw new IOException(
                        "only %d different filters of %d: post more before"
                                .formatted(filters.size(), readers));
            }
        }
        return new ArrayList<>(filters);
    }

    private String draw() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> one("entity", entities);
            case 6, 7, 8, 9 -> "q=" + word();
            case 10 -> one("entity", entities) + "&" + one("language", languages);
            case 11 -> one("entity", entities) + "&" + one("entity", entities);
            case 12 -> one("holder", holders);
            case 13 -> one("holder", holders) + "&polarity=AGAINST";
            case 14 -> one("target", targets);
            case 15 -> one("target", targets) + "&polarity=FAVOR&minConfidence=0.3";
            case 16 -> one("quoteBy", quoted);
            case 17 -> "language=en&q=" + Feed.encoded(world.englishWords(random, 1).getFirst());
            case 18 -> one("source", sources);
            default -> one("source", sources) + "&polarity=AGAINST";
        };
    }

    private String word() {
        return Feed.encoded(world.words(random, 1).getFirst());
    }

    private String one(String parameter, List<Counted> values) {
        if (values.isEmpty()) {
            return "q=" + word();
        }
        long all = values.stream().mapToLong(Counted::count).sum();
        long at = random.nextLong(all);
        int i = 0;
        while (at >= values.get(i).count()) {
            at -= values.get(i++).count();
        }
        return parameter + "=" + Feed.encoded(values.get(i).value());
    }
}
