package org.stancewire.ingest.rest;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.feed.FeedDocument;
import org.stancewire.ingest.feed.FeedReader;
import org.stancewire.ingest.feed.FeedReading;
import org.stancewire.ingest.ninjs.NinjsReader;
import org.stancewire.ingest.ninjs.NinjsReading;
import org.stancewire.ingest.page.PageReader;

/// The formats in which articles are taken: another one is another line here.
final class Formats {
    /// What the answer to lines is too, where one is asked for each.
    static final String LINES = "application/x-ndjson";

    /// IPTC has registered no type for ninjs; this is what it is called by its users.
    static final String NINJS = "application/ninjs+json";

    /// What an RSS feed is called by everybody, and registered by nobody.
    static final String RSS = "application/rss+xml";

    private static final List<Format> ALL =
            List.of(
                    new Format(
                            List.of(MediaType.APPLICATION_JSON),
                            Formats::json,
                            true,
                            Format.Many.IF_ARRAY),
                    new Format(
                            List.of(LINES, "application/ndjson", "application/jsonl"),
                            Formats::json,
                            true,
                            Format.Many.ALWAYS),
                    Format.of(Formats::plainText, MediaType.TEXT_PLAIN),
                    Format.ofDocuments(
                            Formats::page, MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML),
                    Format.of(Formats::ninjs, NINJS, "application/vnd.iptc.ninjs+json"),
                    Format.ofDocuments(
                            Formats::feed,
                            RSS,
                            "application/atom+xml",
                            "application/feed+json",
                            "application/rdf+xml",
                            MediaType.APPLICATION_XML,
                            MediaType.TEXT_XML));

    private static final Map<String, Format> BY_TYPE = new LinkedHashMap<>();

    static {
        for (Format format : ALL) {
            format.types().forEach(type -> BY_TYPE.put(type, format));
        }
    }

    private Formats() {}

    /// The format of a media type. Throws [ProblemException] that names those there are.
    static Format of(MediaType type) {
        Format format = BY_TYPE.get(name(type));
        if (format == null) {
            throw IngestProblems.unsupportedType("send the article as one of: " + types());
        }
        return format;
    }

    /// All media types that are taken, as `Accept-Post` lists them.
    static String types() {
        return String.join(", ", BY_TYPE.keySet());
    }

    private static String name(MediaType type) {
        return (type.getType() + '/' + type.getSubtype()).toLowerCase(Locale.ROOT);
    }

    private static Content json(Body body) {
        return new Content.One(jsonArticle(body.bytes()));
    }

    /// An article as a JSON object states it. Throws [ProblemException] where it does not.
    static Sent jsonArticle(byte[] json) {
        String text = Charsets.decode(json, StandardCharsets.UTF_8);
        return new Sent.Fields(JsonArticleReader.read(text).submission());
    }

    private static Content ninjs(Body body) {
        return switch (NinjsReader.read(Charsets.decode(body.bytes(), StandardCharsets.UTF_8))) {
            case NinjsReading.Item it -> new Content.One(new Sent.Fields(it.submission()));
            case NinjsReading.Unusable it -> throw IngestProblems.of(it.refusal());
        };
    }

    private static Content feed(Body body) {
        return switch (FeedReader.read(body.bytes(), body.charset(), body.location())) {
            case FeedReading.Read(FeedDocument feed) ->
                    new Content.Several(
                            feed.entries().stream()
                                    .<Sent>map(entry -> new Sent.Fields(entry.submission()))
                                    .toList());
            case FeedReading.Unreadable it -> throw IngestProblems.noFeed(it.refusal());
        };
    }

    private static Content plainText(Body body) {
        return new Content.One(new Sent.Text(body.text()));
    }

    private static Content page(Body body) {
        Submission page = PageReader.read(body.bytes(), body.charset(), body.location());
        if (page.text() == null) {
            throw IngestProblems.invalid(
                    "",
                    "no running text was found in the page; send the article's text as JSON or as"
                            + " text/plain");
        }
        return new Content.One(new Sent.Fields(page));
    }
}
