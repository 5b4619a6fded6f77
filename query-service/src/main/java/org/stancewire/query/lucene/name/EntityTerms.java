package org.stancewire.query.lucene.name;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.query.lucene.ArticleDocument;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.lucene.words.WordAnalyzer;
import org.stancewire.query.lucene.words.WordsField;
import org.stancewire.query.search.NameKey;

/// Takes the entities of an article into its document, with the names it calls them by. For one
/// thread.
public final class EntityTerms {
    private static final int REMEMBERED_KEYS = 20_000;
    private static final WordAnalyzer WITHOUT_STEMS = WordAnalyzer.of("");

    /// Keys of names seen of late: the same few thousand names make up most of the mentions.
    private final Map<String, String> keys =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > REMEMBERED_KEYS;
                }
            };

    /// Adds them all.
    public void add(Article article, Annotations annotations, Document document) {
        Set<NameTerm> names = new LinkedHashSet<>();
        Set<String> called = new LinkedHashSet<>();
        for (Entity entity : annotations.entities()) {
            ArticleDocument.add(document, Fields.ENTITY, entity.id());
            ArticleDocument.addTerm(document, Fields.CARD, EntityCard.term(entity));
            addName(entity.name(), entity.id(), names, called);
        }
        for (Mention mention : annotations.mentions()) {
            String words = mention.in(article.text());
            // 'president' may well mean a person here; it is not what the person is called.
            if (mention.entity() != null && !Character.isLowerCase(words.codePointAt(0))) {
                addName(words, mention.entity(), names, called);
            }
        }
        names.forEach(name -> ArticleDocument.addTerm(document, Fields.NAME, name.term()));
        called.forEach(key -> document.add(new WordsField(Fields.CALLED, key, WITHOUT_STEMS)));
    }

    private void addName(String name, String id, Set<NameTerm> names, Set<String> called) {
        String key = keys.computeIfAbsent(name, NameKey::of);
        names.addAll(terms(key, id));
        if (!key.isEmpty()) {
            called.add(key);
        }
    }

    /// The terms by which the entity `id` is found under a name's key.
    static Set<NameTerm> terms(String key, String id) {
        Set<NameTerm> terms = new LinkedHashSet<>();
        for (String ending : NameKey.wordStarts(key)) {
            NameTerm term = new NameTerm(ending, ending.length() == key.length(), id);
            if (term.fits()) {
                terms.add(term);
            }
        }
        return terms;
    }
}
