package org.stancewire.ingest.page.facts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.date.DateLine;
import org.stancewire.ingest.date.StatedDate;
import org.stancewire.ingest.date.StatedDate.Order;
import org.stancewire.ingest.page.body.MainText;

/// When a page says that its article came out: what is stated for machines first, then its address,
/// then what readers see. A date of a change is none.
final class PublicationDate {
    private static final int LONGEST_VISIBLE = 200;
    private static final int MOST_LOOKED_AT = 200;

    /// The names of `meta` elements, the surest first.
    private static final List<String> NAMES =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "article:published",
                    "og:published_time",
                    "og:pubdate",
                    "datepublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "published_time",
                    "pubdate",
                    "publication_date",
                    "publicationdate",
                    "cxenseparse:recs:publishtime",
                    "cxenseparse:publishtime",
                    "vr:published_time",
                    "article.published",
                    "article:post_date",
                    "dcterms.issued",
                    "dc.date.issued",
                    "dcterms.created",
                    "dc.date.created",
                    "citation_publication_date",
                    "citation_date",
                    "citation_online_date",
                    "dcterms.date",
                    "dc.date",
                    "dc.date.publication",
                    "date",
                    "article:publication_date",
                    "article:create",
                    "article_date_original",
                    "displaydate",
                    "originalpublicationdate",
                    "release_date",
                    "creation_date",
                    "dcsext.articlefirstpublished",
                    "timestamp",
                    "datecreated",
                    "created",
                    "rnews:datepublished",
                    "gentime",
                    "shareaholic:article_published_time",
                    "dc:created",
                    "bt:pubdate",
                    "article:date");

    private static final String MARKED =
            "[itemprop=datePublished],[property*=datePublished],time[pubdate],time.published,"
                    + "time.entry-date,abbr.published";

    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "/(19[89]\\d|20\\d\\d)[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\\d|3[01])(?=[/_.?-]|$)");

    private static final Pattern IN_SCRIPT =
            Pattern.compile(
                    "[\"'](?:(?:first|cms)?_?publish(?:ed|ing|ation)?_?(?:at|on|date|time)?(?:_?gmt)?"
                            + "|publication_?(?:date|time)|datePublished|article_?date|pub_?date)[\"']"
                            + "\\s*:\\s*[\"']([^\"']{8,40})[\"']",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:^|[\\s_-])(?:dates?|time|timestamp|published?|pubdate|publish|posted|postdate"
                            + "|created|datum|fecha|data|meta|byline|dateline|postmetadata|entry-?date"
                            + "|post-?date|info)(?=$|[\\s_-])");

    private final Document page;
    private final Order order;

    PublicationDate(Document page, @Nullable String language) {
        this.page = page;
        this.order = Order.of(language);
    }

    @Nullable PublishedAt find(JsonLd linked, MetaTags tags, @Nullable String url, MainText main) {
        return Stream.<Supplier<@Nullable PublishedAt>>of(
                        () -> linked(linked, "datePublished"),
                        () -> first(NAMES.stream().flatMap(name -> tags.all(name).stream())),
                        () -> linked(linked, "dateCreated"),
                        this::marked,
                        () -> url == null ? null : inAddress(url),
                        this::timed,
                        this::scripted,
                        () -> main.visibleDate(order),
                        this::titled,
                        this::named)
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable PublishedAt linked(JsonLd linked, String field) {
        return first(linked.best().flatMap(each -> JsonLd.strings(each, field)));
    }

    private @Nullable PublishedAt first(Stream<String> stated) {
        return stated.map(each -> StatedDate.read(each, order))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable PublishedAt marked() {
        return first(
                page.select(MARKED).stream()
                        .limit(MOST_LOOKED_AT)
                        .flatMap(PublicationDate::values));
    }

    /// Of several times the first is the article's; what follows are often teasers.
    private @Nullable PublishedAt timed() {
        Element time = page.selectFirst("time");
        return time == null ? null : first(values(time));
    }

    /// In a script that is no linked data, such as `"publishedAt":"2012-04-18T09:30:00Z"`.
    private @Nullable PublishedAt scripted() {
        return first(
                page.getElementsByTag("script").stream()
                        .limit(MOST_LOOKED_AT)
                        .flatMap(script -> IN_SCRIPT.matcher(script.data()).results().limit(1))
                        .map(match -> match.group(1).replace("\\/", "/")));
    }

    /// `Talks begin | The Daily | 23.05.2011`.
    private @Nullable PublishedAt titled() {
        return within(page.title());
    }

    /// In whatever is named as if it held a date.
    private @Nullable PublishedAt named() {
        return page.body().stream()
                .filter(PublicationDate::isNamedForADate)
                .limit(MOST_LOOKED_AT)
                .map(Element::text)
                .filter(text -> text.length() <= LONGEST_VISIBLE)
                .map(this::within)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isNamedForADate(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.length() < LONGEST_VISIBLE && NAMED.matcher(names).find();
    }

    private @Nullable PublishedAt within(String words) {
        DateLine line = DateLine.within(words, order);
        return line == null ? null : line.date();
    }

    private static Stream<String> values(Element element) {
        return Stream.of(
                        element.attr("datetime"),
                        element.attr("content"),
                        element.attr("title"),
                        element.ownText(),
                        element.text())
                .filter(value -> !value.isBlank() && value.length() < LONGEST_VISIBLE);
    }

    private static @Nullable PublishedAt inAddress(String url) {
        Matcher match = IN_ADDRESS.matcher(url);
        return match.find()
                ? StatedDate.read(match.group(1) + match.group(2) + match.group(3))
                : null;
    }
}
