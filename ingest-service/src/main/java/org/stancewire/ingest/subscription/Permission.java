package org.stancewire.ingest.subscription;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a site permits that its pages are fetched, asked once a day of each. A feed is offered
/// to be fetched by programs; the pages that it leads to are not.
final class Permission {
    private static final Duration KNOWN_FOR = Duration.ofDays(1);

    /// A site that did not answer is not asked for each of its pages.
    private static final Duration UNKNOWN_FOR = Duration.ofSeconds(30);

    private static final int MOST_SITES = 2_000;
    private static final Pattern PARTS =
            Pattern.compile("(https?://[^/?#]+)([^#]*).*", Pattern.DOTALL);

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final Map<String, Known> sites =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        private static final long serialVersionUID = 1;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                            return size() > MOST_SITES;
                        }
                    });

    Permission(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    private record Known(@Nullable Robots robots, Instant until) {}

    /// What a site says of one of its pages.
    enum Answer {
        GIVEN,
        REFUSED,
        /// The site fails, and until it does not nothing is fetched from it.
        UNKNOWN
    }

    Answer of(String url) throws InterruptedException {
        Matcher parts = PARTS.matcher(url);
        if (!parts.matches()) {
            return Answer.GIVEN;
        }
        Instant now = clock.instant();
        Known known = sites.get(parts.group(1));
        if (known == null || !known.until().isAfter(now)) {
            Robots robots = robots(parts.group(1));
            known = new Known(robots, now.plus(robots == null ? UNKNOWN_FOR : KNOWN_FOR));
            sites.put(parts.group(1), known);
        }
        String path = parts.group(2);
        Robots robots = known.robots();
        if (robots == null) {
            return Answer.UNKNOWN;
        }
        return robots.allow(path.startsWith("/") ? path : "/" + path)
                ? Answer.GIVEN
                : Answer.REFUSED;
    }

    /// As RFC 9309 has it: where there is no such file all is open, and where the server fails
    /// nothing is: null.
    private @Nullable Robots robots(String site) throws InterruptedException {
        Fetcher.Request request =
                new Fetcher.Request(site + "/robots.txt", "text/plain", null, null);
        return switch (fetcher.fetch(request)) {
            case Fetched.Failed _ -> null;
            case Fetched.Answer it when it.status() / 100 == 2 ->
                    Robots.parse(new String(it.body(), StandardCharsets.UTF_8));
            case Fetched.Answer it -> it.status() / 100 == 5 ? null : Robots.OPEN;
        };
    }
}
