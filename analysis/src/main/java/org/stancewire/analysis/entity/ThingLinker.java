package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.Entity;
import org.stancewire.contract.EntityType;

/// Tells which organisation or place a mention names.
final class ThingLinker {
    private final String text;
    private final String language;
    private final ArticleOrgans organs;
    private final CandidateScorer scorer;
    private final RussianWords russian;
    private final Set<String> capitalized;

    ThingLinker(
            AnalyzedText text,
            ArticleOrgans organs,
            CandidateScorer scorer,
            RussianWords russian,
            Set<String> capitalized) {
        this.text = text.text();
        this.language = text.language();
        this.organs = organs;
        this.scorer = scorer;
        this.russian = russian;
        this.capitalized = capitalized;
    }

    /// @param type what the mention is
    /// @param uses those of the mention that are of this type
    Link link(Found one, EntityType type, List<NameUse> uses) {
        Link organ = type == EntityType.ORGANIZATION ? organs.link(one, !uses.isEmpty()) : null;
        if (organ != null) {
            return organ;
        }
        if (!uses.isEmpty()) {
            List<Candidate> candidates = new ArrayList<>(uses.size());
            uses.forEach(use -> candidates.add(Candidate.of(use)));
            String reason = "the name " + uses.getFirst().alias();
            Link link = scorer.choose(one, candidates, type, reason);
            if (link != null) {
                return link;
            }
        }
        String words = one.in(text);
        String name = ArticlePeople.isCyrillic(words) ? russianNominative(one, type) : words;
        return Link.to(
                new Entity(EntityIds.ofUnknown(type, name, language), name, type),
                0.9,
                "not in the catalogue, named after its own words");
    }

    private String russianNominative(Found one, EntityType type) {
        String words = one.in(text);
        if (words.indexOf(' ') >= 0) {
            String phrase = RussianLemma.phrase(words, russian);
            String place =
                    type == EntityType.LOCATION && phrase.equals(words)
                            ? RussianLemma.adjectiveAndPlace(words, capitalized)
                            : null;
            return place == null ? phrase : place;
        }
        if (words.equals(words.toUpperCase(Locale.ROOT))) {
            return words;
        }
        return type == EntityType.LOCATION
                ? RussianLemma.place(words, wordBefore(one.start()), capitalized)
                : RussianLemma.noun(words, capitalized);
    }

    /// The word that ends one space before a place in the text, or the empty string.
    private String wordBefore(int at) {
        int end = at - 1;
        if (end < 1 || !Character.isSpaceChar(text.charAt(end))) {
            return "";
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
