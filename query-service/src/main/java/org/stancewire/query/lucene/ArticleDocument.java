package org.stancewire.query.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Tone;
import org.stancewire.query.lucene.name.EntityTerms;
import org.stancewire.query.lucene.outline.Outlines;
import org.stancewire.query.lucene.words.WordAnalyzer;
import org.stancewire.query.lucene.words.WordsField;
import org.stancewire.query.search.LogPlace;
import org.stancewire.query.search.hit.FeedItem;

/// Makes the document of a revision, but for what [KeptJson] adds. For one thread.
public final class ArticleDocument {
    private static final WordAnalyzer WITHOUT_STEMS = WordAnalyzer.of("");

    private final EntityTerms entities = new EntityTerms();

    /// The document of a current revision, with all that questions ask for.
    Document current(EnrichedArticle enriched, int number) {
        Article article = enriched.article();
        Annotations annotations = enriched.annotations();
        Document document = document(enriched, number, true);
        add(document, Fields.TIME, FeedItem.time(enriched).toEpochMilli());
        if (article.publishedAt() != null && article.publishedAt().isDate()) {
            document.add(new NumericDocValuesField(Fields.DATE_ONLY, 1));
        }
        add(document, Fields.RECEIVED, enriched.receivedAt().toEpochMilli());
        add(document, Fields.LOG, LogPlace.of(enriched.position()));
        add(document, Fields.LANGUAGE, annotations.language().toLowerCase(Locale.ROOT));
        if (article.source() != null) {
            add(document, Fields.SOURCE, article.source().strip().toLowerCase(Locale.ROOT));
            document.add(new WordsField(Fields.PUBLISHER, article.source(), WITHOUT_STEMS));
        }
        if (article.subscription() != null) {
            add(document, Fields.SUBSCRIPTION, article.subscription());
        }
        StanceTerms.add(annotations.stances(), document);
        StanceValues.add(annotations.stances(), document);
        types(annotations).forEach(type -> add(document, Fields.TYPE, type.name()));
        tones(annotations.mentions()).forEach(tone -> add(document, Fields.TONE, tone));
        entities.add(article, annotations, document);
        addWords(article, annotations, document);
        Outlines.add(enriched, document);
        return document;
    }

    /// The document of a revision that another has replaced: it is kept but not found.
    static Document replaced(EnrichedArticle enriched, int number) {
        return document(enriched, number, false);
    }

    private static Document document(EnrichedArticle enriched, int number, boolean current) {
        Article article = enriched.article();
        Document document = new Document();
        addTerm(document, Fields.ID, article.id());
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id())));
        addTerm(document, Fields.REVISION, article.revision());
        document.add(new BinaryDocValuesField(Fields.HASH, new BytesRef(article.contentHash())));
        document.add(new NumericDocValuesField(Fields.NUMBER, number));
        document.add(new NumericDocValuesField(Fields.CAME, enriched.receivedAt().toEpochMilli()));
        addTerm(document, Fields.CURRENT, current ? "1" : "0");
        return document;
    }

    private static void addWords(Article article, Annotations annotations, Document document) {
        WordAnalyzer words = WordAnalyzer.of(annotations.language());
        String text = article.text();
        if (article.title() != null) {
            document.add(new WordsField(Fields.TITLE, article.title(), words));
        }
        for (Quote quote : annotations.quotes()) {
            document.add(new WordsField(Fields.QUOTE, quote.in(text), words));
        }
        for (String author : article.authors()) {
            document.add(new WordsField(Fields.AUTHOR, author, WITHOUT_STEMS));
        }
        document.add(WordsField.withPlaces(Fields.TEXT, text, words));
        annotations.quotes().stream()
                .map(Quote::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(speaker -> add(document, Fields.QUOTED, speaker));
    }

    private static Set<EntityType> types(Annotations annotations) {
        return Stream.concat(
                        annotations.entities().stream().map(Entity::type),
                        annotations.mentions().stream().map(Mention::type))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> tones(List<Mention> mentions) {
        Set<String> tones = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.entity() != null) {
                tones.add(tone(mention.entity(), mention.tone()));
            }
        }
        return tones;
    }

    /// The term of an entity that is spoken of in a tone.
    public static String tone(String id, Tone tone) {
        return id + '\u001f' + tone;
    }

    private static void add(Document document, String field, long value) {
        document.add(new NumericDocValuesField(field, value));
        document.add(new LongPoint(field, value));
    }

    /// A term that articles are counted by.
    public static void add(Document document, String field, String value) {
        addTerm(document, field, value);
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    /// A term that articles are only asked for by.
    public static void addTerm(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }
}
