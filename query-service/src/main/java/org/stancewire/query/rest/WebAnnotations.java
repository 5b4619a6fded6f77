package org.stancewire.query.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Spanned;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.hit.Offsets;

/// Writes an article's annotations in the W3C Web Annotation Data Model (2017): mentions and
/// references identify, quotes identify who speaks, stances assess. For one article.
///
/// What the model has no word for carries the prefix `stancewire:`.
final class WebAnnotations {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String MEDIA_TYPE = "application/ld+json; profile=\"" + CONTEXT + '"';

    /// The prefix of our own words.
    static final Map<String, String> OUR_WORDS = Map.of("stancewire", "urn:stancewire:terms:");

    /// As many characters of what stands around tell one place from another, as most tools do it.
    private static final int AROUND = 32;

    private final Links links;
    private final Article article;
    private final Annotations annotations;
    private final Offsets offsets;
    private final String textSource;
    private final String page;
    private final Map<String, String> names = new HashMap<>();
    private final List<Map<String, Object>> items = new ArrayList<>();

    private WebAnnotations(FoundArticle found, Links links, Offsets.Unit unit) {
        this.links = links;
        this.article = found.enriched().article();
        this.annotations = found.enriched().annotations();
        this.offsets = new Offsets(article.text(), unit);
        this.textSource = links.text(article.id(), found.revision());
        this.page = links.annotations(article.id(), found.revision(), unit);
        for (Entity entity : annotations.entities()) {
            names.put(entity.id(), entity.name());
        }
    }

    /// All of them as one page.
    static Map<String, Object> of(FoundArticle found, Links links, Offsets.Unit unit) {
        WebAnnotations write = new WebAnnotations(found, links, unit);
        write.addAll();
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("id", write.page + "#all");
        collection.put("type", "AnnotationCollection");
        collection.put("total", write.items.size());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", List.of(CONTEXT, OUR_WORDS));
        page.put("id", write.page);
        page.put("type", "AnnotationPage");
        page.put("partOf", collection);
        page.put("startIndex", 0);
        page.put("items", write.items);
        return page;
    }

    private void addAll() {
        for (Mention mention : annotations.mentions()) {
            Map<String, Object> made =
                    add("mention", "identifying", mention.provenance(), List.of(at(mention)));
            List<Map<String, Object>> body = identity(mention.entity());
            if (mention.type() != null) {
                body.add(text("classifying", mention.type().name()));
            }
            body.add(text("assessing", mention.tone().name()));
            made.put("body", body);
            made.put("stancewire:confidence", mention.confidence());
            made.put("stancewire:toneConfidence", mention.toneConfidence());
        }
        for (Reference reference : annotations.references()) {
            Map<String, Object> made =
                    add("reference", "identifying", reference.provenance(), List.of(at(reference)));
            List<Map<String, Object>> body = identity(reference.entity());
            body.add(text("classifying", reference.kind().name()));
            made.put("body", body);
            made.put("stancewire:confidence", reference.confidence());
        }
        for (Quote quote : annotations.quotes()) {
            Map<String, Object> made =
                    add("quote", "describing", quote.provenance(), List.of(at(quote)));
            List<Map<String, Object>> body = identity(quote.speaker());
            body.add(text("classifying", quote.kind().name()));
            made.put("body", body);
            if (quote.speaker() != null) {
                made.put("stancewire:speaker", links.entity(quote.speaker()));
            }
        }
        annotations.stances().forEach(this::addStance);
    }

    private void addStance(Stance stance) {
        Evidence strongest = stance.evidence().getFirst();
        Map<String, Object> made =
                add(
                        "stance",
                        "assessing",
                        strongest.provenance(),
                        stance.evidence().stream().map(this::at).toList());
        String verb = stance.polarity() == Polarity.FAVOR ? " is for " : " is against ";
        List<Map<String, Object>> body = new ArrayList<>();
        body.add(text("describing", name(stance.holder()) + verb + name(stance.target())));
        body.add(text("assessing", stance.polarity().name()));
        body.add(text("classifying", stance.basis().name()));
        made.put("body", body);
        made.put("stancewire:holder", links.entity(stance.holder()));
        made.put("stancewire:target", links.entity(stance.target()));
        made.put("stancewire:confidence", stance.confidence());
    }

    private Map<String, Object> add(
            String kind,
            String motivation,
            Provenance provenance,
            List<Map<String, Object>> targets) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("id", page + '#' + kind + '-' + items.size());
        made.put("type", "Annotation");
        made.put("motivation", motivation);
        made.put("generator", generator(provenance));
        made.put("target", targets.size() == 1 ? targets.getFirst() : targets);
        items.add(made);
        return made;
    }

    private static Map<String, Object> generator(Provenance provenance) {
        Map<String, Object> generator = new LinkedHashMap<>();
        generator.put("id", "urn:stancewire:model:" + Links.encoded(provenance.model()));
        generator.put("type", "Software");
        return generator;
    }

    /// Who is meant; nothing where it could not be told.
    private List<Map<String, Object>> identity(@Nullable String entity) {
        List<Map<String, Object>> body = new ArrayList<>();
        if (entity != null) {
            Map<String, Object> identity = new LinkedHashMap<>();
            identity.put("type", "SpecificResource");
            identity.put("purpose", "identifying");
            identity.put("source", links.entity(entity));
            body.add(identity);
            body.add(text("tagging", name(entity)));
        }
        return body;
    }

    private static Map<String, Object> text(String purpose, String value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("purpose", purpose);
        body.put("value", value);
        return body;
    }

    private Map<String, Object> at(Spanned place) {
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", place.in(article.text()));
        quote.put("prefix", before(place.start()));
        quote.put("suffix", after(place.end()));
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", offsets.start(place));
        position.put("end", offsets.end(place));
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        target.put("source", textSource);
        if (article.url() != null) {
            target.put("scope", article.url());
        }
        target.put("selector", List.of(position, quote));
        return target;
    }

    private String before(int end) {
        String text = article.text();
        int start = Math.max(0, end - AROUND);
        return text.substring(
                start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start, end);
    }

    private String after(int start) {
        String text = article.text();
        int end = Math.min(text.length(), start + AROUND);
        return text.substring(
                start,
                end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }
}
