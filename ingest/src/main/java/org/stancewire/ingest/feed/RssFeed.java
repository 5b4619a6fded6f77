package org.stancewire.ingest.feed;

import static org.stancewire.ingest.feed.Vocabulary.ATOM;
import static org.stancewire.ingest.feed.Vocabulary.CONTENT;
import static org.stancewire.ingest.feed.Vocabulary.DC;
import static org.stancewire.ingest.feed.Vocabulary.DCTERMS;
import static org.stancewire.ingest.feed.Vocabulary.FEEDBURNER;
import static org.stancewire.ingest.feed.Vocabulary.ITUNES;
import static org.stancewire.ingest.feed.Vocabulary.RSS;
import static org.stancewire.ingest.feed.Vocabulary.SYNDICATION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.markup.HtmlText;

/// RSS 0.9x and 2.0, and RSS 1.0, whose items stand beside the channel instead of in it.
final class RssFeed {
    /// The form that RSS asks for: `ann@example.org (Ann Writer)`.
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@(]+\\s*\\((.+)\\)");

    private final Element root;
    private final Element channel;
    private final @Nullable String base;
    private final @Nullable String title;
    private final @Nullable String language;

    RssFeed(Element root, @Nullable String address) {
        this.root = root;
        this.channel = Objects.requireNonNullElse(RSS.first(root, "channel"), root);
        this.base = Links.baseOf(channel, address);
        this.title = HtmlText.line(RSS.markup(channel, "title"));
        this.language = first(RSS.line(channel, "language"), DC.line(channel, "language"));
    }

    FeedDocument read() throws UnreadableFeed {
        List<Element> items =
                Stream.concat(RSS.all(channel, "item").stream(), RSS.all(root, "item").stream())
                        .distinct()
                        .toList();
        Entries entries = new Entries();
        for (Element item : items) {
            entries.add(entry(item));
        }
        return new FeedDocument(
                title,
                Links.absolute(RSS.line(channel, "link"), base),
                refreshEvery(),
                entries.read());
    }

    private StatedEntry entry(Element item) {
        return new StatedEntry(
                HtmlText.line(first(RSS.markup(item, "title"), DC.line(item, "title"))),
                url(item),
                first(
                        HtmlText.line(RSS.line(item, "source")),
                        first(DC.line(item, "publisher"), title)),
                date(item),
                first(DC.line(item, "language"), language),
                authors(item),
                HtmlText.of(CONTENT.markup(item, "encoded")),
                HtmlText.of(first(RSS.markup(item, "description"), DC.line(item, "description"))));
    }

    private @Nullable String url(Element item) {
        String itemBase = Links.baseOf(item, base);
        return Stream.of(
                        FEEDBURNER.line(item, "origLink"),
                        RSS.line(item, "link"),
                        AtomFeed.link(item),
                        item.attr("rdf:about"))
                .map(link -> Links.absolute(link, itemBase))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Links.absolute(permalink(item), null));
    }

    private static @Nullable String permalink(Element item) {
        Element guid = RSS.first(item, "guid");
        if (guid == null || guid.attr("isPermaLink").equalsIgnoreCase("false")) {
            return null;
        }
        return guid.wholeText();
    }

    private static @Nullable String date(Element item) {
        return Stream.of(
                        RSS.line(item, "pubDate"),
                        DC.line(item, "date"),
                        DCTERMS.line(item, "issued"),
                        DCTERMS.line(item, "created"),
                        ATOM.line(item, "published"),
                        ATOM.line(item, "updated"),
                        DCTERMS.line(item, "modified"))
                .map(Dates::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> authors(Element item) {
        List<String> authors = new ArrayList<>();
        DC.all(item, "creator").forEach(it -> authors.add(HtmlText.plain(it.wholeText())));
        if (authors.isEmpty()) {
            RSS.all(item, "author").forEach(it -> authors.add(name(it.wholeText().strip())));
        }
        if (authors.isEmpty()) {
            AtomFeed.names(item, "author").forEach(authors::add);
        }
        if (authors.isEmpty()) {
            ITUNES.all(item, "author").forEach(it -> authors.add(it.wholeText()));
        }
        return authors;
    }

    private static String name(String author) {
        Matcher mail = MAIL.matcher(author);
        return mail.matches() ? mail.group(1) : author;
    }

    private @Nullable Duration refreshEvery() {
        Long minutes = number(RSS.line(channel, "ttl"));
        if (minutes != null) {
            return Duration.ofMinutes(minutes);
        }
        String period = SYNDICATION.line(channel, "updatePeriod");
        if (period == null) {
            return null;
        }
        Long frequency = number(SYNDICATION.line(channel, "updateFrequency"));
        Duration whole =
                switch (period.toLowerCase(Locale.ROOT)) {
                    case "hourly" -> Duration.ofHours(1);
                    case "daily" -> Duration.ofDays(1);
                    case "weekly" -> Duration.ofDays(7);
                    case "monthly" -> Duration.ofDays(30);
                    case "yearly" -> Duration.ofDays(365);
                    default -> null;
                };
        return whole == null ? null : whole.dividedBy(frequency == null ? 1 : frequency);
    }

    /// A whole number from 1 on.
    private static @Nullable Long number(@Nullable String stated) {
        return stated != null && stated.matches("0*[1-9]\\d{0,8}") ? Long.valueOf(stated) : null;
    }

    private static @Nullable String first(@Nullable String wanted, @Nullable String other) {
        return wanted == null ? other : wanted;
    }
}
