package org.stancewire.query.search.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Stance;

/// A column where a row is a stance: what it is, its strongest evidence, and the article.
public enum StanceColumn implements Column {
    HOLDER("holder", it -> it.stance().holder()),
    HOLDER_NAME("holderName", it -> it.name(it.stance().holder())),
    POLARITY("polarity", it -> it.stance().polarity()),
    TARGET("target", it -> it.stance().target()),
    TARGET_NAME("targetName", it -> it.name(it.stance().target())),
    CONFIDENCE("confidence", it -> it.stance().confidence()),
    BASIS("basis", it -> it.stance().basis()),
    /// The words that show it.
    EVIDENCE("evidence", it -> it.evidence().text()),
    /// Where they stand in the article's text, in UTF-16 code units.
    START("start", it -> it.evidence().start()),
    END("end", it -> it.evidence().end()),
    REASON("reason", it -> it.evidence().provenance().reason()),
    MODEL("model", it -> it.evidence().provenance().model()),
    /// How many places show it.
    PLACES("places", it -> it.stance().evidence().size()),
    ID("id", it -> it.article().article().id()),
    TITLE("title", it -> it.article().article().title()),
    URL("url", it -> it.article().article().url()),
    SOURCE("source", it -> it.article().article().source()),
    PUBLISHED_AT("publishedAt", it -> it.article().article().publishedAt()),
    RECEIVED_AT("receivedAt", it -> it.article().receivedAt()),
    LANGUAGE("language", it -> it.article().annotations().language());

    /// A stance and the article that it stands in.
    record Row(EnrichedArticle article, Stance stance) {
        Evidence evidence() {
            return stance.evidence().getFirst();
        }

        @Nullable String name(String id) {
            return article.annotations().entities().stream()
                    .filter(it -> it.id().equals(id))
                    .map(Entity::name)
                    .findFirst()
                    .orElse(null);
        }
    }

    private final String column;
    private final Function<Row, @Nullable Object> value;

    StanceColumn(String column, Function<Row, @Nullable Object> value) {
        this.column = column;
        this.value = value;
    }

    @Override
    public String column() {
        return column;
    }

    @Nullable Object of(Row row) {
        return value.apply(row);
    }
}
