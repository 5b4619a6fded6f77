package org.stancewire.query.lucene;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.query.search.FeedItem;
import org.stancewire.query.search.NameKey;

/// Makes the document of a revision. For one thread.
final class ArticleDocument {
    private static final int REMEMBERED_KEYS = 20_000;

    /// Keys of names seen of late: the same few thousand names make up most of the mentions.
    private final Map<String, String> keys =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > REMEMBERED_KEYS;
                }
            };

    /// The document of a current revision, with all that questions ask for.
    Document current(EnrichedArticle enriched, int number) {
        Article article = enriched.article();
        Annotations annotations = enriched.annotations();
        Document document = superseded(article, number, ContractJson.write(enriched));
        document.add(new StringField(Fields.CURRENT, "1", Field.Store.NO));
        long time = FeedItem.time(enriched).toEpochMilli();
        document.add(new NumericDocValuesField(Fields.TIME, time));
        document.add(new LongPoint(Fields.TIME, time));
        add(document, Fields.LANGUAGE, annotations.language().toLowerCase(Locale.ROOT));
        if (article.source() != null) {
            add(document, Fields.SOURCE, source(article.source()));
        }
        StanceTerms.of(annotations.stances()).forEach(term -> add(document, Fields.STANCE, term));
        addEntities(document, article, annotations);
        // Last, when nothing can fail any more: whoever takes the document closes this stream.
        TokenStream words =
                WordAnalyzer.of(annotations.language()).tokenStream(Fields.TEXT, article.text());
        document.add(new TextField(Fields.TEXT, words));
        return document;
    }

    /// The document of a revision that another has replaced: it is kept but not found.
    static Document superseded(Article article, int number, byte[] json) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, article.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id())));
        document.add(new StringField(Fields.REVISION, article.revision(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.HASH, new BytesRef(article.contentHash())));
        document.add(new NumericDocValuesField(Fields.NUMBER, number));
        document.add(new StoredField(Fields.JSON, json));
        return document;
    }

    /// The form in which sources are compared.
    static String source(String source) {
        return source.toLowerCase(Locale.ROOT);
    }

    private void addEntities(Document document, Article article, Annotations annotations) {
        Set<NameTerm> names = new LinkedHashSet<>();
        for (Entity entity : annotations.entities()) {
            add(document, Fields.ENTITY, entity.id());
            add(document, Fields.CARD, EntityCard.term(entity));
            addName(entity.name(), entity.id(), names);
        }
        for (Mention mention : annotations.mentions()) {
            String words = mention.in(article.text());
            // 'president' may well mean a person here; it is not what the person is called.
            if (mention.entity() != null && !Character.isLowerCase(words.codePointAt(0))) {
                addName(words, mention.entity(), names);
            }
        }
        names.forEach(name -> add(document, Fields.NAME, name.term()));
    }

    private void addName(String name, String id, Set<NameTerm> names) {
        names.addAll(terms(keys.computeIfAbsent(name, NameKey::of), id));
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

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }
}
