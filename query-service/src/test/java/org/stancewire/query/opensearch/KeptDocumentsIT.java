package org.stancewire.query.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewire.query.TestArticle.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.query.search.IndexAwayException;
import org.stancewire.query.search.IndexGoneException;
import org.stancewire.query.search.LogRecord;
import org.stancewire.query.search.Reached;
import org.stancewire.query.search.SharedWriter;

/// What is not known of an index is not taken for nothing: an article would lose its revisions.
class KeptDocumentsIT {
    private static final LogRecord FIRST = put(1, "h1");
    private static final LogRecord SECOND = put(2, "h2");

    private Cluster cluster;
    private OpenSearchIndex index;
    private String name;
    private SharedWriter writer;

    @BeforeEach
    void open() {
        cluster = OpenSearchNode.cluster(List.of(OpenSearchNode.shared()));
        index = new OpenSearchIndex(cluster, "kept", 1);
        name = index.open(UUID.randomUUID().toString());
        writer = index.writer(name);
        writer.take(List.of(FIRST));
        writer.show(Map.of(0, new Reached(2, Position.START)));
    }

    @AfterEach
    void close() throws IOException {
        cluster.close();
    }

    private static LogRecord put(long offset, String hash) {
        EnrichedArticle it = article("a", a -> a.hash(hash));
        return new LogRecord(
                offset, it.article().revision(), new LogRecord.Put(it, ContractJson.write(it)));
    }

    @Test
    void anArticleKeepsItsRevisionsWhereTheIndexIsAwayMeanwhile() {
        send("POST", "/_close");
        assertThatThrownBy(() -> writer.take(List.of(SECOND)))
                .isInstanceOf(IndexAwayException.class);
        assertThatThrownBy(() -> index.reached()).isInstanceOf(IndexAwayException.class);
        assertThatThrownBy(() -> index.histories(List.of("a")))
                .isInstanceOf(IndexAwayException.class);
        send("POST", "/_open");
        awaitShards();
        assertThat(index.reached().get(0).next()).isEqualTo(2);
        assertThat(writer.take(List.of(SECOND)).put()).containsExactly(SECOND);
        assertThat(index.histories(List.of("a")).get("a").revisions()).hasSize(2);
    }

    @Test
    void anIndexThatWasDeletedIsGoneToReadersAndWriters() {
        send("DELETE", "");
        assertThatThrownBy(() -> index.reached()).isInstanceOf(IndexGoneException.class);
        assertThatThrownBy(() -> writer.take(List.of(SECOND)))
                .isInstanceOf(IndexGoneException.class);
        assertThatThrownBy(() -> writer.show(Map.of())).isInstanceOf(IndexGoneException.class);
    }

    @Test
    void oneThatIsTooLargeKeepsNoOtherOut() {
        String large = "y".repeat(KeptDocuments.MOST_BYTES);
        List<JsonNode> items =
                new KeptDocuments(cluster, name)
                        .write(List.of(at("large"), revisions(large), at("small"), revisions("")));
        assertThat(items)
                .extracting(it -> it.path("status").asInt())
                .containsExactly(KeptDocuments.TOO_LARGE, 201);
    }

    private static Map<String, Object> at(String id) {
        return Map.of("index", Map.of("_id", id));
    }

    private static Map<String, Object> revisions(String json) {
        return Map.of(ArticleBody.REVISIONS, List.of(Map.of("json", json)));
    }

    private void send(String method, String path) {
        cluster.send(method, '/' + name + path, Map.of(), null);
    }

    private void awaitShards() {
        cluster.get("/_cluster/health/" + name, Map.of("wait_for_status", "yellow"));
    }
}
