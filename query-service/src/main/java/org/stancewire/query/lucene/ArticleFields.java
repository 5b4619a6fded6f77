package org.stancewire.query.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.lucene.words.WordsField;

/// What an article can be asked by, as plain values under the names of [Fields]: just what its
/// document has, for an index that is not Lucene's own. Stances are left out, as each home has them
/// in a form of its own.
///
/// @param terms whole values
/// @param numbers one value each
/// @param words the terms of texts, each text by itself, in its order
public record ArticleFields(
        Map<String, List<String>> terms,
        Map<String, Long> numbers,
        Map<String, List<List<String>>> words) {

    /// Makes them. For one thread.
    public static final class Maker {
        private final ArticleDocument documents = new ArticleDocument();

        /// Those of a current revision. Throws [RuntimeException] where it is not well formed.
        public ArticleFields of(EnrichedArticle enriched) {
            ArticleFields all =
                    new ArticleFields(
                            new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            documents.current(enriched, 1).forEach(all::add);
            return all;
        }
    }

    private void add(IndexableField field) {
        switch (field) {
            case WordsField text ->
                    words.computeIfAbsent(field.name(), _ -> new ArrayList<>()).add(text.terms());
            case StringField term ->
                    terms.computeIfAbsent(field.name(), _ -> new ArrayList<>())
                            .add(term.stringValue());
            case LongPoint number -> numbers.put(field.name(), number.numericValue().longValue());
            default -> {
                // What Lucene sorts and counts by is the same again.
            }
        }
    }
}
