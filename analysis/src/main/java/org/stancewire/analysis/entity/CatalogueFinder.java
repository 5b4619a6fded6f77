package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;

/// Finds the names of the catalogue and nothing else, in a language for which we have no rules.
final class CatalogueFinder implements Finder {
    private final Catalogue catalogue;

    CatalogueFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Found> find(AnalyzedText text) {
        List<NameIndex> indexes = List.of(catalogue.index(text.language()), catalogue.index("en"));
        List<Found> all = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            CatalogueMatches matches = new CatalogueMatches(sentence, indexes);
            int at = 0;
            while (at < sentence.tokens().size()) {
                NameIndex.Match match = matches.at(at);
                boolean whole = match != null && CatalogueMatches.has(match, NameUse.Kind.WHOLE);
                if (match != null && (whole || CatalogueMatches.has(match, NameUse.Kind.SURNAME))) {
                    all.add(
                            new Found(
                                    sentence.tokens().get(at).start(),
                                    sentence.tokens().get(match.to() - 1).end(),
                                    match.uses().getFirst().entry().entity().type(),
                                    whole ? Rule.WHOLE_NAME : Rule.SURNAME,
                                    match.uses(),
                                    s,
                                    at,
                                    match.to()));
                    at = match.to();
                } else {
                    at++;
                }
            }
        }
        return all;
    }
}
