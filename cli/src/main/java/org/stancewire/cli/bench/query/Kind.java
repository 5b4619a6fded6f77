package org.stancewire.cli.bench.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.stancewire.cli.bench.made.MadeNews;
import org.stancewire.cli.bench.made.MadeWorld;

/// The kinds of questions that are measured. Each makes another question every time.
enum Kind {
    NEWEST("the newest page") {
        @Override
        String path(Asker it) {
            return "/v1/articles?limit=20";
        }
    },
    LOOK_UP("a look-up by id") {
        @Override
        String path(Asker it) {
            return "/v1/articles/" + MadeNews.id(it.random().nextLong(it.articles()));
        }
    },
    FILTERED("the filtered feed") {
        @Override
        String path(Asker it) {
            return "/v1/articles?entity=" + it.entity() + "&language=en" + it.period(30);
        }
    },
    WORD("a word") {
        @Override
        String path(Asker it) {
            return "/v1/articles?language=en&q=" + it.word();
        }
    },
    WORDS("two words, newest first") {
        @Override
        String path(Asker it) {
            return "/v1/articles?q=" + it.word() + "%20" + it.word();
        }
    },
    STANCE("who is against whom") {
        @Override
        String path(Asker it) {
            return "/v1/articles?target=" + it.entity() + "&polarity=AGAINST&minConfidence=0.7";
        }
    },
    ;

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// Path and parameters of a question.
    abstract String path(Asker it);

    /// Who asks: draws what is asked for as often as it is in the news.
    ///
    /// @param articles how many there are
    record Asker(RandomGenerator random, MadeWorld world, long articles) {
        String entity() {
            return world.entity(random).id();
        }

        String word() {
            return URLEncoder.encode(world.searchedWord(random), StandardCharsets.UTF_8);
        }

        /// Some days in a row, as parameters.
        String period(int days) {
            long all = Duration.between(MadeNews.FIRST, MadeNews.received(articles)).toDays();
            Instant from =
                    MadeNews.FIRST.plus(
                            Duration.ofDays(random.nextLong(Math.max(1, all - days + 1))));
            return "&from=" + from + "&to=" + from.plus(Duration.ofDays(days));
        }
    }
}
