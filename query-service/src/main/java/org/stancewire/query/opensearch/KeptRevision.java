package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.stancewire.contract.ArticleJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.PackedJson;

/// One revision of an article, as its document keeps it.
///
/// @param packed its JSON, see [PackedJson], in Base64
record KeptRevision(FoundArticle.Revision revision, String packed) {
    private static final String HASH = "hash";
    private static final String NUMBER = "number";
    private static final String CAME = "came";
    private static final String JSON = "json";

    static KeptRevision of(EnrichedArticle enriched, int number, byte[] json) {
        return new KeptRevision(
                new FoundArticle.Revision(
                        number, enriched.article().contentHash(), enriched.receivedAt()),
                Base64.getEncoder().encodeToString(PackedJson.pack(json)));
    }

    static KeptRevision read(JsonNode kept) {
        return new KeptRevision(
                new FoundArticle.Revision(
                        kept.path(NUMBER).asInt(),
                        kept.path(HASH).asText(),
                        Instant.ofEpochMilli(kept.path(CAME).asLong())),
                kept.path(JSON).asText());
    }

    Map<String, Object> body() {
        return Map.of(
                HASH,
                revision.contentHash(),
                NUMBER,
                revision.number(),
                CAME,
                revision.receivedAt().toEpochMilli(),
                JSON,
                packed);
    }

    ArticleJson json() {
        try {
            return new ArticleJson(PackedJson.unpack(Base64.getDecoder().decode(packed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
