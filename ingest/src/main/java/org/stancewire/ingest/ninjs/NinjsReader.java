package org.stancewire.ingest.ninjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.article.Refusal;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.article.layout.Byline;
import org.stancewire.ingest.date.StatedDate;

/// Reads a news item in IPTC's ninjs (<https://iptc.org/standards/ninjs/>).
public final class NinjsReader {
    private static final ObjectReader READER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readerFor(JsonNode.class);

    /// The kinds of item that consist of words.
    private static final Set<String> WORDED = Set.of("text", "composite");

    private static final int LONGEST_ID = 200;

    private NinjsReader() {}

    /// Reads one item: its headline, words, byline, language, holder of copyright, and when it was
    /// first created. Its `uri` is its address where it is one of the web, else its id, so that a
    /// later version of the item is a revision. An item that is withheld or cancelled, or that is
    /// no text, is not taken.
    public static NinjsReading read(String json) {
        JsonNode node;
        try {
            node = READER.readTree(json);
        } catch (JsonProcessingException e) {
            return unusable("", "this is not JSON: " + e.getOriginalMessage());
        }
        if (node == null || !node.isObject()) {
            return unusable("", "this is no ninjs item; send one JSON object");
        }
        Item item = new Item(node);
        String status = item.text("pubstatus");
        if (status != null && !status.equalsIgnoreCase("usable")) {
            return unusable(
                    item.pointer("pubstatus"),
                    "only a usable item is taken; delete an article that was withdrawn with DELETE"
                            + " /v1/articles/{id}");
        }
        String type = item.text("type");
        if (type != null && !WORDED.contains(type.toLowerCase(Locale.ROOT))) {
            return unusable(
                    item.pointer("type"), "only items of type text or composite have words");
        }
        return new NinjsReading.Item(submission(item));
    }

    private static Submission submission(Item item) {
        String uri = item.text("uri");
        boolean address = uri != null && uri.matches("(?i)https?://.*");
        return new Submission(
                uri == null || address ? null : id(uri.strip()),
                Words.headline(item),
                address ? uri : null,
                item.text("copyrightholder"),
                date(item),
                item.text("language"),
                authors(item),
                Words.body(item));
    }

    private static @Nullable String date(Item item) {
        for (String name : List.of("firstcreated", "contentcreated", "versioncreated")) {
            String stated = item.text(name);
            PublishedAt date = stated == null ? null : StatedDate.read(stated);
            if (date != null) {
                return date.value();
            }
        }
        return null;
    }

    private static List<String> authors(Item item) {
        String stated = item.text("byline", "by");
        return stated == null ? List.of() : Byline.ofField(stated);
    }

    /// What an article's id may not have in it is written `~` and its number in hexadecimal, so
    /// that no two uris become one; a longer one is left out.
    private static @Nullable String id(String uri) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "._:@-".indexOf(c) >= 0);
            id.append(
                    plain && (i > 0 || Character.isLetterOrDigit(c))
                            ? "" + c
                            : "~%04x".formatted((int) c));
        }
        if (id.isEmpty() || id.charAt(0) == '~') {
            id.insert(0, "n");
        }
        return id.length() <= LONGEST_ID ? id.toString() : null;
    }

    private static NinjsReading unusable(String pointer, String detail) {
        return new NinjsReading.Unusable(new Refusal(Refusal.Kind.INVALID, pointer, detail));
    }
}
