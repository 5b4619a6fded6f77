package org.stancewire.ingest.feed;

import static org.stancewire.ingest.feed.Vocabulary.ATOM;
import static org.stancewire.ingest.feed.Vocabulary.FEEDBURNER;
import static org.stancewire.ingest.feed.Vocabulary.RSS;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.markup.HtmlText;

/// Atom 1.0 (RFC 4287), and 0.3, which has other names for dates.
final class AtomFeed {
    private final Element feed;
    private final Vocabulary atom;
    private final @Nullable String address;
    private final @Nullable String title;
    private final List<String> authors;

    AtomFeed(Element feed, @Nullable String address) {
        this.feed = feed;
        this.atom = ATOM.names(feed, "feed") ? ATOM : RSS;
        this.address = address;
        this.title = line(atom.first(feed, "title"));
        this.authors = names(atom, feed, "author");
    }

    FeedDocument read() throws UnreadableFeed {
        Entries entries = new Entries();
        for (Element entry : atom.all(feed, "entry")) {
            entries.add(entry(entry));
        }
        return new FeedDocument(
                title,
                Links.absolute(link(atom, feed), Links.baseOf(feed, address)),
                null,
                entries.read());
    }

    private StatedEntry entry(Element entry) {
        Element source = atom.first(entry, "source");
        String publisher = source == null ? null : line(atom.first(source, "title"));
        List<String> own = names(atom, entry, "author");
        return new StatedEntry(
                line(atom.first(entry, "title")),
                url(entry),
                publisher == null ? title : publisher,
                date(entry),
                language(entry),
                own.isEmpty() ? authors : own,
                text(atom.first(entry, "content")),
                text(atom.first(entry, "summary")));
    }

    private @Nullable String url(Element entry) {
        String base = Links.baseOf(entry, address);
        return Stream.of(
                        FEEDBURNER.line(entry, "origLink"),
                        link(atom, entry),
                        atom.line(entry, "id"))
                .map(link -> Links.absolute(link, base))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String date(Element entry) {
        return Stream.of("published", "issued", "created", "updated", "modified")
                .map(name -> Dates.of(atom.line(entry, name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String language(Element entry) {
        for (Element it = entry; it != null; it = it.parent()) {
            if (it.hasAttr("xml:lang")) {
                return it.attr("xml:lang");
            }
        }
        return null;
    }

    /// The page that an entry or feed, of Atom or with Atom's elements in it, is about.
    static @Nullable String link(Element parent) {
        return link(ATOM, parent);
    }

    private static @Nullable String link(Vocabulary atom, Element parent) {
        Element best = null;
        for (Element link : atom.all(parent, "link")) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            boolean alternate = rel.isEmpty() || rel.equals("alternate");
            if (alternate && link.hasAttr("href") && (best == null || !isPage(best))) {
                best = best == null || isPage(link) ? link : best;
            }
        }
        return best == null ? null : best.attr("href");
    }

    private static boolean isPage(Element link) {
        return link.attr("type").isEmpty() || link.attr("type").contains("html");
    }

    /// The names of the persons in the children of that name.
    static List<String> names(Element parent, String role) {
        return names(ATOM, parent, role);
    }

    private static List<String> names(Vocabulary atom, Element parent, String role) {
        return atom.all(parent, role).stream()
                .map(person -> atom.line(person, "name"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String line(@Nullable Element construct) {
        String text = text(construct);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /// The words of a text construct or of content. What is elsewhere, or no text, has none.
    private static @Nullable String text(@Nullable Element construct) {
        if (construct == null || construct.hasAttr("src")) {
            return null;
        }
        String type = construct.attr("type").toLowerCase(Locale.ROOT);
        if (construct.attr("mode").equals("escaped") && !type.equals("text/plain")) {
            type = "html";
        }
        return switch (type) {
            case "", "text", "text/plain" ->
                    construct.childrenSize() == 0
                            ? HtmlText.plain(construct.wholeText())
                            : HtmlText.of(construct.html());
            case "html", "text/html" -> HtmlText.of(Vocabulary.markup(construct));
            case "xhtml", "application/xhtml+xml" -> HtmlText.of(construct.html());
            default -> null;
        };
    }
}
