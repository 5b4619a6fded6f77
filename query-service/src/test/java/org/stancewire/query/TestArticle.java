package org.stancewire.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.Basis;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Part;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;

/// Builds an enriched article for a test; what is not said is left out of it.
public final class TestArticle {
    public static final Entity PUTIN =
            new Entity("person:vladimir-putin", "Vladimir Putin", EntityType.PERSON);
    public static final Entity HAFTAR =
            new Entity("person:khalifa-haftar", "Khalifa Haftar", EntityType.PERSON);
    public static final Entity NATO =
            new Entity("organization:nato", "NATO", EntityType.ORGANIZATION);
    public static final Entity LIBYA = new Entity("country:ly", "Libya", EntityType.LOCATION);
    public static final Entity RUSSIA = new Entity("country:ru", "Russia", EntityType.LOCATION);

    private static final Provenance TEST = new Provenance("test-1", "written by a test");

    private final String id;
    private String hash = "h1";
    private String text = "Nothing happened.";
    private String language = "en";
    private Instant receivedAt = Instant.parse("2026-01-01T00:00:00Z");
    private @Nullable String title;
    private @Nullable String url;
    private @Nullable String source;
    private @Nullable PublishedAt publishedAt;
    private Position position = Position.START;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable String subscription;

    private TestArticle(String id) {
        this.id = id;
    }

    public static EnrichedArticle article(String id, Consumer<TestArticle> say) {
        TestArticle article = new TestArticle(id);
        say.accept(article);
        return article.build();
    }

    public TestArticle hash(String hash) {
        this.hash = hash;
        return this;
    }

    public TestArticle text(String text) {
        this.text = text;
        return this;
    }

    public TestArticle title(String title) {
        this.title = title;
        return this;
    }

    public TestArticle url(String url) {
        this.url = url;
        return this;
    }

    public TestArticle source(@Nullable String source) {
        this.source = source;
        return this;
    }

    public TestArticle language(String language) {
        this.language = language;
        return this;
    }

    public TestArticle published(String publishedAt) {
        this.publishedAt = new PublishedAt(publishedAt);
        return this;
    }

    public TestArticle received(Instant receivedAt) {
        this.receivedAt = receivedAt;
        return this;
    }

    public TestArticle position(Position position) {
        this.position = position;
        return this;
    }

    public TestArticle author(String author) {
        authors.add(author);
        return this;
    }

    public TestArticle subscription(@Nullable String subscription) {
        this.subscription = subscription;
        return this;
    }

    public TestArticle part(int start, int end, Part.Kind kind) {
        parts.add(new Part(start, end, kind));
        return this;
    }

    public TestArticle entity(Entity entity) {
        entities.put(entity.id(), entity);
        return this;
    }

    /// Marks the first place of `words` in the text.
    public TestArticle mention(String words, Entity entity) {
        return mention(words, entity, Tone.NEUTRAL);
    }

    /// Marks the first place of `words` in the text, and says how it speaks of whom they name.
    public TestArticle mention(String words, Entity entity, Tone tone) {
        entity(entity);
        int start = text.indexOf(words);
        mentions.add(
                new Mention(
                        start,
                        start + words.length(),
                        entity.type(),
                        entity.id(),
                        0.9,
                        tone,
                        0.5,
                        TEST));
        return this;
    }

    /// Has somebody say the first place of `words` in the text.
    public TestArticle quote(String words, @Nullable Entity speaker) {
        int start = text.indexOf(words);
        quotes.add(
                new Quote(
                        start,
                        start + words.length(),
                        List.of(),
                        Quote.Kind.INDIRECT,
                        speaker == null ? null : speaker.id(),
                        null,
                        null,
                        null,
                        TEST));
        return this;
    }

    /// Lets the first place of `words` in the text refer to the first mention.
    public TestArticle reference(String words, Entity entity) {
        int start = text.indexOf(words);
        references.add(
                new Reference(
                        start,
                        start + words.length(),
                        Reference.Kind.PRONOUN,
                        entity.id(),
                        0,
                        0.9,
                        TEST));
        return this;
    }

    /// Says a stance with the whole text as evidence.
    public TestArticle stance(Entity holder, Polarity polarity, Entity target) {
        return stance(holder, polarity, target, 0.8);
    }

    /// Says a stance that is so sure, with the whole text as evidence.
    public TestArticle stance(Entity holder, Polarity polarity, Entity target, double confidence) {
        return stance(holder, polarity, target, confidence, Basis.REPORTED);
    }

    /// Says a stance that rests on `basis`, with the whole text as evidence.
    public TestArticle stance(
            Entity holder, Polarity polarity, Entity target, double confidence, Basis basis) {
        entity(holder);
        entity(target);
        stances.add(
                new Stance(
                        holder.id(),
                        target.id(),
                        null,
                        null,
                        polarity,
                        confidence,
                        basis,
                        List.of(new Evidence(0, text.length(), text, TEST))));
        return this;
    }

    private EnrichedArticle build() {
        return new EnrichedArticle(
                new Article(
                        id,
                        hash,
                        title,
                        url,
                        source,
                        publishedAt,
                        null,
                        authors,
                        text,
                        parts,
                        subscription),
                receivedAt,
                position,
                new Annotations(
                        language,
                        mentions,
                        List.copyOf(entities.values()),
                        references,
                        quotes,
                        stances,
                        "test-1"));
    }
}
