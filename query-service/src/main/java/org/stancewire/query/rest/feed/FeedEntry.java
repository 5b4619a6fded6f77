package org.stancewire.query.rest.feed;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.hit.FeedItem;

/// What a feed reader shows of an article.
///
/// @param id names the article for ever
/// @param link where to read it: at its source, else on this service's page
/// @param title the article's, or null where it has none
/// @param published when its source published it; a date counts from its start in UTC
/// @param updated when its current revision was received
/// @param language of the article
/// @param authors as its source states them, else the source
/// @param stances who is for or against whom, and the words that show it
/// @param passage of the article, or null
public record FeedEntry(
        String id,
        URI link,
        @Nullable String title,
        @Nullable Instant published,
        Instant updated,
        String language,
        List<String> authors,
        List<Entity> entities,
        List<Shown> stances,
        @Nullable String passage) {
    private static final int TITLE_LENGTH = 80;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public FeedEntry {
        Objects.requireNonNull(link);
        Objects.requireNonNull(updated);
        authors = List.copyOf(authors);
        entities = List.copyOf(entities);
        stances = List.copyOf(stances);
    }

    /// A stance in words.
    ///
    /// @param says such as `Vladimir Putin is against NATO`
    /// @param words those that show it
    public record Shown(String says, String words) {}

    /// The entry of an article; of its stances those that were asked for, else all that are shown.
    ///
    /// @param base where this service is reached
    public static FeedEntry of(FeedItem item, URI base) {
        List<Stance> stances =
                item.why().stances().isEmpty() ? item.stances() : item.why().stances();
        Map<String, String> names = new LinkedHashMap<>();
        item.entities().forEach(it -> names.put(it.id(), it.name()));
        return new FeedEntry(
                "urn:stancewire:article:" + encoded(item.id()),
                link(item, base),
                item.title() == null || item.title().isBlank() ? null : oneLine(item.title()),
                item.publishedAt() == null ? null : item.publishedAt().instant(),
                item.receivedAt(),
                item.language(),
                authors(item),
                item.entities(),
                stances.stream().map(it -> shown(it, names)).distinct().toList(),
                item.snippet() == null ? null : oneLine(item.snippet().text()));
    }

    private static List<String> authors(FeedItem item) {
        return !item.authors().isEmpty() || item.source() == null
                ? item.authors()
                : List.of(item.source());
    }

    private static URI link(FeedItem item, URI base) {
        if (item.url() != null) {
            try {
                URI url = URI.create(item.url());
                if ("http".equals(url.getScheme()) || "https".equals(url.getScheme())) {
                    return URI.create(url.toASCIIString());
                }
            } catch (IllegalArgumentException e) {
                return own(item, base);
            }
        }
        return own(item, base);
    }

    private static URI own(FeedItem item, URI base) {
        return base.resolve("/?article=" + encoded(item.id()));
    }

    private static Shown shown(Stance stance, Map<String, String> names) {
        return new Shown(
                names.getOrDefault(stance.holder(), stance.holder())
                        + (stance.polarity() == Polarity.FAVOR ? " is for " : " is against ")
                        + names.getOrDefault(stance.target(), stance.target()),
                oneLine(stance.evidence().getFirst().text()));
    }

    private static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The title, or how the passage begins: some formats want one.
    String titleOrBeginning() {
        if (title != null) {
            return title;
        }
        String text = passage == null ? "" : passage;
        if (text.length() <= TITLE_LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', TITLE_LENGTH);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, TITLE_LENGTH / 2))
                + '…';
    }

    /// Who is for or against whom, a line each, else the passage.
    String summary() {
        return stances.isEmpty()
                ? passage == null ? "" : passage
                : stances.stream()
                        .map(it -> it.says + ": “" + it.words + "”")
                        .collect(Collectors.joining("\n"));
    }

    /// The passage and the stances, as HTML.
    String html() {
        List<String> html = new ArrayList<>();
        if (passage != null) {
            html.add("<p>" + escaped(passage) + "</p>");
        }
        if (!stances.isEmpty()) {
            html.add("<ul>");
            stances.forEach(
                    it ->
                            html.add(
                                    "<li>"
                                            + escaped(it.says)
                                            + ": <q>"
                                            + escaped(it.words)
                                            + "</q></li>"));
            html.add("</ul>");
        }
        return String.join("", html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
