package org.stancewire.ingest.page.facts;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
    private static final Pattern BETWEEN_TITLE_AND_SITE =
            Pattern.compile("\\s+[|·•»«–—:-]+\\s+|\\s*[|»]\\s*");

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
                Authors.find(page, linked, tags),
                address,
                code(stated),
                site,
                linked.string("articleBody"));
    }

    private static @Nullable String title(
            Document page, JsonLd linked, MetaTags tags, @Nullable String site) {
        String headline =
                linked.articles().stream()
                        .flatMap(each -> JsonLd.strings(each, "headline", "name"))
                        .findFirst()
                        .orElse(null);
        List<Element> headings =
                page.getElementsByTag("h1").stream().filter(h -> !h.text().isBlank()).toList();
        String named = tags.first("og:title", "twitter:title", "dc.title", "title");
        if (headings.size() == 1 && headings.getFirst().text().length() > 10) {
            return line(headings.getFirst().text());
        }
        if (headline != null) {
            return line(headline);
        }
        return line(withoutSite(named == null ? page.title() : named, site));
    }

    /// `Talks begin | The Daily`: the words before the site's name.
    private static String withoutSite(String title, @Nullable String site) {
        String[] pieces = BETWEEN_TITLE_AND_SITE.split(title);
        if (pieces.length < 2) {
            return title;
        }
        String last = pieces[pieces.length - 1];
        boolean isSite = site == null ? last.split(" ").length <= 4 : last.equalsIgnoreCase(site);
        return isSite
                ? title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|·•»«–—:-]+$", "")
                : title;
    }

    private static @Nullable String line(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST_LINE) {
            return null;
        }
        return text.strip().replaceAll("\\s+", " ");
    }

    private static @Nullable String address(
            Document page, JsonLd linked, MetaTags tags, @Nullable String url) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String[] stated = {
            link == null ? null : link.attr("href"), tags.first("og:url"), linked.string("url"), url
        };
        return Arrays.stream(stated)
                .map(each -> each == null ? null : absolute(each, url))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
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
