package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ArticleJson;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.LogRecord;
import org.stancewire.query.search.PackedJson;

/// One revision of an article, as its document keeps it.
///
/// @param from the offset of the record that put it there
/// @param last the offset of the newest record that has it: compaction leaves no other
/// @param to the offset of the record that deleted it, or null while it is there
/// @param packed its JSON, see [PackedJson], in Base64; null once it is deleted
record KeptRevision(
        FoundArticle.Revision revision,
        long from,
        long last,
        @Nullable Long to,
        @Nullable String packed) {
    private static final String HASH = "hash";
    private static final String NUMBER = "number";
    private static final String CAME = "came";
    private static final String FROM = "from";
    private static final String LAST = "last";
    private static final String TO = "to";
    private static final String JSON = "json";

    static KeptRevision of(LogRecord logRecord, LogRecord.Put put, int number) {
        return new KeptRevision(
                new FoundArticle.Revision(
                        number,
                        put.enriched().article().contentHash(),
                        put.enriched().receivedAt()),
                logRecord.offset(),
                logRecord.offset(),
                null,
                Base64.getEncoder().encodeToString(PackedJson.pack(put.json())));
    }

    static KeptRevision read(JsonNode kept) {
        return new KeptRevision(
                new FoundArticle.Revision(
                        kept.path(NUMBER).asInt(),
                        kept.path(HASH).asText(),
                        Instant.ofEpochMilli(kept.path(CAME).asLong())),
                kept.path(FROM).asLong(),
                kept.path(LAST).asLong(kept.path(FROM).asLong()),
                kept.has(TO) ? kept.path(TO).asLong() : null,
                kept.has(JSON) ? kept.path(JSON).asText() : null);
    }

    /// The same, deleted.
    KeptRevision deleted(long offset) {
        return new KeptRevision(revision, from, last, offset, null);
    }

    /// The same, which came again.
    KeptRevision again(long offset) {
        return new KeptRevision(revision, from, offset, to, packed);
    }

    boolean isThere() {
        return to == null;
    }

    /// Whether it is there and has this content.
    boolean isThere(String contentHash) {
        return isThere() && revision.contentHash().equals(contentHash);
    }

    Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put(HASH, revision.contentHash());
        body.put(NUMBER, revision.number());
        body.put(CAME, revision.receivedAt().toEpochMilli());
        body.put(FROM, from);
        if (last != from) {
            body.put(LAST, last);
        }
        if (to != null) {
            body.put(TO, to);
        }
        if (packed != null) {
            body.put(JSON, packed);
        }
        return body;
    }

    /// Throws [IllegalStateException] where it is deleted.
    ArticleJson json() {
        if (packed == null) {
            throw new IllegalStateException("deleted: " + revision);
        }
        try {
            return new ArticleJson(PackedJson.unpack(Base64.getDecoder().decode(packed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
