package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.stancewire.query.search.ArticleHistory;
import org.stancewire.query.search.Reached;
import org.stancewire.query.search.SharedIndex;
import org.stancewire.query.search.SharedWriter;

/// The index of the log that is followed.
public final class OpenSearchIndex implements SharedIndex {
    /// The version of the index's form; another version is filled from the log again. It changes
    /// with what [ArticleBody] makes, and the analysis of words and names; what `articles.json`
    /// says is told by [ArticlesIndex#form].
    private static final String FORMAT = "1";

    private final ArticlesIndex index;
    private final String prefix;

    /// @param prefix how the names of its indexes begin, in lower case
    /// @param shards into how many an index is cut that is not there yet; each lies on one node
    public OpenSearchIndex(Cluster cluster, String prefix, int shards) {
        this.prefix = prefix + '-' + FORMAT + ArticlesIndex.form() + '-';
        this.index = new ArticlesIndex(cluster, this.prefix + "empty", shards);
    }

    ArticlesIndex articles() {
        return index;
    }

    @Override
    public String open(String topicId) {
        // Names of indexes have no capitals, and ids of topics may differ in nothing else.
        String topic = HexFormat.of().formatHex(topicId.getBytes(StandardCharsets.UTF_8));
        String name = prefix + topic;
        index.open(name);
        return name;
    }

    @Override
    public SharedWriter writer(String name) {
        return new ArticlesWriter(index.documents(name));
    }

    @Override
    public SortedMap<Integer, Reached> reached() {
        return ProgressBody.read(index.documents().of(ProgressBody.documentIds()));
    }

    @Override
    public Map<String, ArticleHistory> histories(Collection<String> ids) {
        List<String> all = new ArrayList<>(ids);
        Map<String, ArticleHistory> histories = new HashMap<>();
        if (!all.isEmpty()) {
            List<JsonNode> kept =
                    index.documents().of(all.stream().map(ArticleBody::documentId).toList());
            for (int i = 0; i < all.size(); i++) {
                histories.put(all.get(i), history(KeptArticle.read(kept.get(i))));
            }
        }
        return histories;
    }

    private static ArticleHistory history(KeptArticle article) {
        return new ArticleHistory(
                article.history().stream()
                        .map(
                                it ->
                                        new ArticleHistory.Revision(
                                                it.revision().number(),
                                                it.from(),
                                                it.last(),
                                                it.to(),
                                                it.isThere() ? it.json() : null))
                        .toList());
    }
}
