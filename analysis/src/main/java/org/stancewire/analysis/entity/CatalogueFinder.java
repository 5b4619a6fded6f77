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
                boolean surname =
                        match != null
                                && CatalogueMatches.has(match, NameUse.Kind.SURNAME)
                                && !hasOtherGivenName(text.language(), sentence, at);
                if (match != null && (whole || surname)) {
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

    /// Whether an unknown capitalised word stands before a surname: "Rula Ghani" is not Ashraf.
    /// German capitalises its titles too, so that this says nothing there.
    private static boolean hasOtherGivenName(String language, Sentence sentence, int at) {
        return at > 1
                && !language.equals("de")
                && sentence.tokens().get(at - 1).isCapitalized()
                && sentence.tokens().get(at - 1).form().length() > 1;
    }
}
