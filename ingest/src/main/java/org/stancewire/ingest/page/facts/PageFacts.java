package org.stancewire.ingest.page.facts;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.page.body.MainText;

/// What a page states of its article beside the text.
///
/// @param body the text as the page states it for machines, without its paragraphs, or null
public record PageFacts(
        @Nullable String title,
        @Nullable PublishedAt publishedAt,
        List<String> authors,
        @Nullable String url,
        @Nullable String language,
        @Nullable String site,
        @Nullable String body) {
    private static final int LONGEST_LINE = 500;
    private static final int SHORTEST_HEADING = 10;
    private static final int SHORTEST_TITLE = 15;
    private static final Pattern FRONT =
            Pattern.compile("(?:https?://[^/]+)?/?(?:index\\.\\w+)?|\\.\\.?/");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,6}", Pattern.CASE_INSENSITIVE);
    /// How what stands under a title begins: not as a title goes on that was cut for machines.
    private static final Pattern UNDER = Pattern.compile("^\\s*[\\p{Lu}\\p{N}|/•:]");

    /// How what stands over a title ends: not as its first words do, `Harbour: ` or `Live – `.
    private static final Pattern OVER =
            Pattern.compile("[\\p{L}\\p{N}.!?»\"”)]\\s*$|\\s[:|/•]\\s*$");

    private static final Pattern EDGE =
            Pattern.compile("^(?:[»«]\\s|[\\s|·•–—:-])+|(?:\\s[»«]|[\\s|·•–—:-])+$");
    private static final Pattern BETWEEN_TITLE_AND_SITE =
            Pattern.compile(
                    "\\s+[|·•–—:-]+\\s+|\\s*\\|\\s*|\\s+»\\s+(?![^«]*»)|\\s+«\\s+(?![^«]*»)");

    public PageFacts {
        authors = List.copyOf(authors);
    }

    /// Reads them.
    ///
    /// @param url where the page was fetched, or null
    /// @param main what readers see of the article
    public static PageFacts of(Document page, @Nullable String url, MainText main) {
        JsonLd linked = JsonLd.of(page);
        MetaTags tags = new MetaTags(page);
        String stated = language(page, tags);
        String address = address(page, linked, tags, url);
        String site = line(tags.first("og:site_name", "application-name"));
        return new PageFacts(
                title(page, linked, tags, site),
                new PublicationDate(page, stated)
                        .find(linked, tags, address == null ? url : address, main),
                Authors.find(page, linked, tags, main),
                address,
                code(stated),
                site,
                linked.string("articleBody"));
    }

    /// What readers see as the title, where there is one such; else what is stated for machines.
    private static @Nullable String title(
            Document page, JsonLd linked, MetaTags tags, @Nullable String site) {
        List<String> headings =
                page.getElementsByTag("h1").stream()
                        .filter(heading -> !isLink(heading))
                        .map(Element::text)
                        .filter(text -> text.length() > SHORTEST_HEADING)
                        .filter(text -> !text.equalsIgnoreCase(site))
                        .limit(2)
                        .toList();
        List<String> stated =
                Stream.concat(
                                linked.articles().stream()
                                        .flatMap(each -> JsonLd.strings(each, "headline", "name")),
                                Stream.of("og:title", "twitter:title", "dc.title", "title")
                                        .flatMap(name -> tags.all(name).stream()))
                        .map(title -> withoutSite(title, site, site == null))
                        .toList();
        if (headings.size() == 1) {
            return line(withoutKicker(withoutSite(headings.getFirst(), site, false), stated));
        }
        return line(
                stated.isEmpty()
                        ? withoutSite(page.title(), site, site == null)
                        : stated.getFirst());
    }

    /// A heading often has more in it than the title: over it a kicker, under it a date.
    private static String withoutKicker(String heading, List<String> stated) {
        return stated.stream()
                .filter(title -> title.length() >= SHORTEST_TITLE)
                .filter(title -> isWhole(title, heading))
                .findFirst()
                .orElse(heading);
    }

    private static boolean isWhole(String title, String heading) {
        int more = heading.length() - title.length();
        if (more <= 0) {
            return false;
        }
        return heading.startsWith(title) && UNDER.matcher(heading.substring(title.length())).find()
                || heading.endsWith(title) && OVER.matcher(heading.substring(0, more)).find();
    }

    /// A site's name leads to its front page; a title leads nowhere.
    private static boolean isLink(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null
                && link.text().equals(heading.text())
                && FRONT.matcher(link.attr("href")).matches();
    }

    /// `Talks begin | The Daily`: the words without the site's name at their end or beginning.
    private static String withoutSite(String title, @Nullable String site, boolean guess) {
        if (title.length() > LONGEST_LINE) {
            return title;
        }
        List<String> pieces = List.of(BETWEEN_TITLE_AND_SITE.split(title));
        if (pieces.size() < 2) {
            return title;
        }
        if (isSite(pieces.getLast(), site, guess)) {
            return EDGE.matcher(title.substring(0, title.lastIndexOf(pieces.getLast())))
                    .replaceAll("");
        }
        boolean first = site != null && pieces.getFirst().equalsIgnoreCase(site);
        return first
                ? EDGE.matcher(title.substring(pieces.getFirst().length())).replaceAll("")
                : title;
    }

    private static boolean isSite(String piece, @Nullable String site, boolean guess) {
        return piece.equalsIgnoreCase(site)
                || HOST.matcher(piece).matches()
                || (guess && piece.split(" ").length <= 4);
    }

    private static @Nullable String line(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST_LINE) {
            return null;
        }
        return text.strip().replaceAll("\\s+", " ");
    }

    /// Many sites state their front page on every page; all their articles would be one.
    private static @Nullable String address(
            Document page, JsonLd linked, MetaTags tags, @Nullable String url) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String[] stated = {
            link == null ? null : link.attr("href"), tags.first("og:url"), linked.string("url")
        };
        return Arrays.stream(stated)
                .map(each -> each == null ? null : absolute(each, url))
                .filter(Objects::nonNull)
                .filter(address -> !FRONT.matcher(address).matches())
                .findFirst()
                .orElseGet(() -> url == null ? null : absolute(url, url));
    }

    private static @Nullable String absolute(String stated, @Nullable String url) {
        try {
            URI address = URI.create(stated.strip());
            URI whole = url == null ? address : URI.create(url.strip()).resolve(address);
            String plain = whole.toString();
            return Intake.isAddress(plain) ? plain : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable String language(Document page, MetaTags tags) {
        Element html = page.selectFirst("html[lang]");
        String stated = html == null ? "" : html.attr("lang");
        return stated.isBlank()
                ? tags.first("og:locale", "content-language", "language", "dc.language")
                : stated;
    }

    private static @Nullable String code(@Nullable String tag) {
        String code =
                tag == null ? "" : tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.asList(Locale.getISOLanguages()).contains(code) ? code : null;
    }
}
