package org.stancewire.cli.bench.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.made.World;

/// Who asks: draws what is asked for as often as it is in the news.
///
/// @param articles how many there are
/// @param published when they were
record Asker(RandomGenerator random, World world, long articles, News.Period published) {
    /// Another who asks of the same, and draws otherwise.
    Asker drawing(RandomGenerator other) {
        return new Asker(other, world, articles, published);
    }

    /// The id of any article.
    String article() {
        return News.id(random.nextLong(articles));
    }

    String entity() {
        return world.entityId(random);
    }

    String englishWord() {
        return parameter(world.englishWords(random, 1));
    }

    /// Two words of one language.
    String twoWords() {
        return parameter(world.words(random, 2));
    }

    private static String parameter(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8);
    }

    /// Some days in a row, as further parameters.
    String period(int days) {
        long all = Duration.between(published.first(), published.last()).toDays();
        long first = random.nextLong(Math.max(1, all - days + 1));
        Instant from = published.first().plus(Duration.ofDays(first));
        return "&from=" + from + "&to=" + from.plus(Duration.ofDays(days));
    }
}
