package org.stancewire.query.opensearch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Stance;
import org.stancewire.query.lucene.ArticleFields;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.hit.FeedItem;

/// Makes the document of an article: what its current revision can be asked by, and all revisions
/// as they are kept. Of an article whose revisions were all deleted nothing is left but how far the
/// log was taken in. For one thread.
final class ArticleBody {
    static final String REVISIONS = "revisions";
    static final String STANCES = "stances";
    static final String ENDING = "ending";

    /// Between the holder and the target of a stance's pair.
    static final char BETWEEN = '\u001f';

    private static final String LINE = "\n";

    /// A word of which folding leaves nothing: it is no term, but takes a place.
    private static final String NOTHING = "\u001f";

    private final ArticleFields.Maker fields = new ArticleFields.Maker();

    /// The id of an article's document; the article's own may be longer than one can be.
    static String documentId(String article) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(article.getBytes(StandardCharsets.UTF_8));
            return "a-" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Terms as one text, which the index cuts at the ends of its lines.
    static String text(List<String> terms) {
        return terms.stream()
                .map(it -> it.isEmpty() ? NOTHING : it)
                .collect(Collectors.joining(LINE));
    }

    /// Throws [RuntimeException] where the current revision is not well formed.
    Map<String, Object> of(KeptArticle article) {
        Map<String, Object> body = new HashMap<>();
        List<KeptRevision> there = article.revisions();
        if (!there.isEmpty()) {
            add(there.getLast().json().read(), body);
        }
        body.put(REVISIONS, article.history().stream().map(KeptRevision::body).toList());
        return body;
    }

    private void add(EnrichedArticle enriched, Map<String, Object> body) {
        ArticleFields made = fields.of(enriched);
        body.putAll(made.terms());
        body.putAll(made.numbers());
        made.words()
                .forEach(
                        (field, texts) ->
                                body.put(field, texts.stream().map(ArticleBody::text).toList()));
        body.remove(Fields.REVISION);
        body.put(ENDING, endings(made.terms().getOrDefault(Fields.NAME, List.of())));
        PublishedAt published = enriched.article().publishedAt();
        body.put(Fields.DATE_ONLY, published != null && published.isDate());
        body.put(STANCES, stances(enriched));
    }

    /// The words of names, without whose they are.
    private static List<String> endings(List<String> names) {
        return names.stream()
                .map(it -> it.substring(0, Math.max(0, it.indexOf(BETWEEN))))
                .distinct()
                .toList();
    }

    private static List<Map<String, Object>> stances(EnrichedArticle enriched) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Stance stance : enriched.annotations().stances()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(StanceField.ARTICLE, enriched.article().id());
            one.put(StanceField.TIME, FeedItem.time(enriched).toEpochMilli());
            one.put(StanceField.PLACE, all.size());
            one.put(StanceField.HOLDER, stance.holder());
            one.put(StanceField.TARGET, stance.target());
            one.put(StanceField.PAIR, stance.holder() + BETWEEN + stance.target());
            one.put(StanceField.POLARITY, stance.polarity().name());
            one.put(StanceField.BASIS, stance.basis().name());
            one.put(StanceField.THOUSANDTHS, Math.round(stance.confidence() * 1000));
            all.add(one);
        }
        return all;
    }
}
