package org.stancewire.cli.bench.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.stancewire.cli.bench.made.MadeNews;
import org.stancewire.cli.bench.made.MadeWorld;

/// Who asks: draws what is asked for as often as it is in the news.
///
/// @param articles how many there are
record Asker(RandomGenerator random, MadeWorld world, long articles) {
    String entity() {
        return world.entity(random).id();
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
        long all = Duration.between(MadeNews.FIRST, MadeNews.received(articles)).toDays();
        long first = random.nextLong(Math.max(1, all - days + 1));
        Instant from = MadeNews.FIRST.plus(Duration.ofDays(first));
        return "&from=" + from + "&to=" + from.plus(Duration.ofDays(days));
    }
}
