package org.stancewire.enrich;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;

/// Articles for tests, and an analysis that answers without a model.
public final class Articles {
    private Articles() {}

    public static Article article(String id, String text) {
        return new Article(id, "h1", null, null, "Test", null, "en", List.of(), text, List.of());
    }

    public static byte[] key(Article article) {
        return article.revision().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] json(Article article) {
        return ContractJson.write(article);
    }

    /// Names the language as the text's own length, so that an answer shows which text it is of.
    public static Annotations annotations(Article article) {
        return new Annotations(
                "x" + article.text().length(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "test-1");
    }
}
