package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// The ministries and other organs that every state has, as one article names them: with their
/// country beside them, or bare where the article has told the country.
final class ArticleOrgans {
    private final Catalogue catalogue;
    private final StateOrgans organs;
    private final AnalyzedText text;
    private final ArticleCountries countries;
    private final Map<String, List<Told>> told = new HashMap<>();
    private final Map<String, Set<Integer>> bare = new HashMap<>();

    /// An organ named with its country, and where.
    private record Told(int place, String country) {}

    ArticleOrgans(
            Catalogue catalogue, AnalyzedText text, ArticleCountries countries, List<Found> found) {
        this.catalogue = catalogue;
        this.organs = catalogue.organs();
        this.text = text;
        this.countries = countries;
        for (Found one : found) {
            StateOrgans.Organ organ = one.type() == EntityType.ORGANIZATION ? organ(one) : null;
            if (organ == null) {
                continue;
            }
            if (organ.country() != null) {
                told.computeIfAbsent(organ.kind(), k -> new ArrayList<>(2))
                        .add(new Told(one.start(), organ.country()));
            } else {
                bare.computeIfAbsent(organ.kind(), k -> new TreeSet<>()).add(one.sentence());
            }
        }
    }

    /// The organ that a mention names, or null where it names none.
    ///
    /// @param listed whether the catalogue has the mention's words as a name
    @Nullable Link link(Found one, boolean listed) {
        StateOrgans.Organ organ = organ(one);
        if (organ == null || organ.country() == null && listed) {
            return null;
        }
        if (organ.country() != null) {
            return to(organ.kind(), organ.country(), 0.95, "an organ of the state beside it");
        }
        String before = toldBefore(organ.kind(), one.start());
        if (before != null) {
            return to(organ.kind(), before, 0.9, "an organ named with its state in this article");
        }
        String country = countries.around(bare.getOrDefault(organ.kind(), Set.of(one.sentence())));
        return country == null || !organs.has(country)
                ? Link.unknown(
                        EntityType.ORGANIZATION,
                        "an organ of a state that this article leaves open")
                : to(organ.kind(), country, 0.8, "an organ of the state this article is about");
    }

    private Link to(String kind, String country, double certainty, String reason) {
        Entity organ = organs.entity(kind, country);
        CatalogueEntry entry = catalogue.find(organ.id());
        return Link.to(entry == null ? organ : entry.entity(), certainty, reason);
    }

    /// The country of the last organ of this kind that is named with it before `place`, else of the
    /// first after it.
    private @Nullable String toldBefore(String kind, int place) {
        String last = null;
        for (Told one : told.getOrDefault(kind, List.of())) {
            if (last == null || one.place() < place) {
                last = one.country();
            }
        }
        return last;
    }

    private StateOrgans.@Nullable Organ organ(Found one) {
        if (text.sentences().isEmpty()) {
            return null;
        }
        List<Token> tokens = text.sentences().get(one.sentence()).tokens();
        return organs.organ(tokens, one.from(), one.to(), at -> countryAt(tokens, at));
    }

    private @Nullable String countryAt(List<Token> tokens, int at) {
        NameIndex.Match match =
                at < tokens.size() ? catalogue.index(text.language()).longest(tokens, at) : null;
        String id = match == null ? "" : match.uses().getFirst().known().id();
        return id.startsWith("country:") ? id : null;
    }
}
