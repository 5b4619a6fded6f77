package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Token;

/// Finds names by the trained model of a language and says what speaks for each.
final class NameFinder implements Finder {
    /// Nobody's name has more code units: "names" that long are made up, and no index takes them.
    private static final int LONGEST = 300;

    private final NameModel model;
    private final NameFeatures features;
    private final NameEvidence evidence;
    private final PersonSpans repair;

    NameFinder(NameModel model, NameFeatures features, NameEvidence evidence) {
        this.model = model;
        this.features = features;
        this.evidence = evidence;
        this.repair = new PersonSpans(evidence.given());
    }

    @Override
    public List<Found> find(AnalyzedText text) {
        KnownNames known = features.known(text);
        CatalogueSpans catalogue = new CatalogueSpans(text, known);
        float[][] scores = model.scores(text, known);
        new ArticlePool(text, scores).pool();
        List<List<PersonSpans.Span>> spans = new ArrayList<>(scores.length);
        for (int s = 0; s < scores.length; s++) {
            List<Token> tokens = text.sentences().get(s).tokens();
            int[] labels = model.labels(scores[s], tokens.size());
            spans.add(catalogue.agreed(s, repair.repaired(tokens, labels)));
        }
        ArticleSurnames surnames = new ArticleSurnames(text, spans);
        List<Found> all = new ArrayList<>();
        for (int s = 0; s < scores.length; s++) {
            List<Token> tokens = text.sentences().get(s).tokens();
            for (PersonSpans.Span span : surnames.completed(s, spans.get(s))) {
                Found one = found(tokens, s, span, known.catalogue().get(s));
                if (one.end() - one.start() <= LONGEST) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private Found found(
            List<Token> tokens, int sentence, PersonSpans.Span span, CatalogueMatches match) {
        int from = span.from();
        int to = span.to();
        NameIndex.Match known = match.at(from);
        List<NameUse> uses = known != null && known.to() == to ? known.uses() : List.of();
        return new Found(
                tokens.get(from).start(),
                tokens.get(to - 1).end(),
                span.type(),
                evidence.of(tokens, from, to, span.type(), uses),
                uses,
                sentence,
                from,
                to);
    }
}
