package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Provenance.Rejected;

/// Weighs the entities that a mention may name against each other, and keeps why the others lost.
///
/// Weights are set by hand and few: what the article says beyond doubt outweighs words near by,
/// these outweigh the country, and the order of the catalogue only decides where nothing else does.
final class CandidateScorer {
    static final int MOST_REJECTED = 3;
    private static final double OTHER_TYPE = -20;
    private static final Set<String> FOR_MEN =
            Set.of("mr", "mr.", "sir", "lord", "king", "prince", "господин", "господина");
    private static final Set<String> FOR_WOMEN =
            Set.of("mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "госпожа", "госпожи");

    private final ArticleEvidence article;
    private final RussianWords givenNames;

    CandidateScorer(ArticleEvidence article, RussianWords givenNames) {
        this.article = article;
        this.givenNames = givenNames;
    }

    /// The best of some candidates, with the others as rejected; null where all are of another type
    /// than the mention.
    ///
    /// @param type what the mention is, or null where any will do
    @Nullable Link choose(
            Found one, List<Candidate> candidates, @Nullable EntityType type, String reason) {
        if (candidates.size() == 1) {
            Candidate only = candidates.getFirst();
            return type != null && only.entity().type() != type
                    ? null
                    : Link.to(only.entity(), certainty(only, 1), reason);
        }
        for (int i = 0; i < candidates.size(); i++) {
            weigh(one, candidates.get(i), i, type);
        }
        weighRecency(one, candidates);
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingDouble(Candidate::total).reversed());
        Candidate best = order.getFirst();
        if (best.weight(Sign.TYPE) <= OTHER_TYPE) {
            return null;
        }
        Candidate second = order.get(1);
        List<Rejected> rejected = new ArrayList<>();
        for (Candidate other : order.subList(1, Math.min(order.size(), MOST_REJECTED + 1))) {
            rejected.add(new Rejected(other.entity().id(), best.advantage(other).lost()));
        }
        double margin = best.total() - second.total();
        return new Link(
                best.entity().type(),
                best.entity(),
                certainty(best, 1 / (1 + Math.exp(-0.5 - margin))),
                reason + ", " + best.advantage(second).won(),
                rejected);
    }

    /// Whether there is enough to take a name that others share for one of its bearers.
    boolean isConvincing(Found one, Candidate candidate) {
        weigh(one, candidate, 0, null);
        return candidate.total() >= 0;
    }

    private static double certainty(Candidate best, double of) {
        boolean part = best.kind() != NameUse.Kind.WHOLE;
        return Math.min(part ? 0.95 : 1, of);
    }

    private void weigh(Found one, Candidate candidate, int rank, @Nullable EntityType type) {
        candidate.weigh(Sign.TYPE, type(one, candidate, type));
        candidate.weigh(Sign.PRESENT, article.names(candidate.entity().id()) ? 8 : 0);
        candidate.weigh(
                Sign.NAME,
                switch (candidate.kind()) {
                    case WHOLE -> 0;
                    case SURNAME -> -0.5;
                    case WEAK -> -3;
                    case COMMON_SURNAME -> -4;
                });
        candidate.weigh(Sign.PRIOR, -0.7 * Math.min(rank, 3));
        candidate.weigh(Sign.GENDER, gender(one, candidate));
        Known known = candidate.known();
        if (known != null) {
            candidate.weigh(Sign.NEAR, near(one, known.near()));
            candidate.weigh(Sign.HOME, home(one, known.home()));
            candidate.weigh(Sign.TIME, time(one, known.years()));
        }
    }

    /// Of several whom the article names in full, a surname means the one named last.
    private void weighRecency(Found one, List<Candidate> candidates) {
        int latest = -1;
        for (Candidate candidate : candidates) {
            latest = Math.max(latest, article.lastBefore(candidate.entity().id(), one.start()));
        }
        for (Candidate candidate : candidates) {
            int last = article.lastBefore(candidate.entity().id(), one.start());
            candidate.weigh(Sign.RECENT, last >= 0 && last == latest ? 2 : 0);
        }
    }

    private double type(Found one, Candidate candidate, @Nullable EntityType type) {
        if (type != null) {
            return candidate.entity().type() == type ? 0 : OTHER_TYPE;
        }
        EntityType beside = article.typeBeside(one);
        return beside == null ? 0 : candidate.entity().type() == beside ? 3 : -1;
    }

    private double gender(Found one, Candidate candidate) {
        String before = article.before(one);
        boolean man = FOR_MEN.contains(before);
        if (!man && !FOR_WOMEN.contains(before) || candidate.entity().type() != EntityType.PERSON) {
            return 0;
        }
        Known known = candidate.known();
        boolean woman =
                known != null ? known.female() : givenNames.isFemaleName(candidate.entity().name());
        return woman == man ? -10 : 0;
    }

    /// Two for each word in the sentence, half as much in the sentences of the same name.
    private double near(Found one, Set<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        double weight = 2 * count(words, one.sentence());
        Set<Integer> sentences = new HashSet<>();
        for (Found same : article.sameAs(one)) {
            if (same.sentence() != one.sentence() && sentences.add(same.sentence())) {
                weight += count(words, same.sentence());
            }
        }
        return Math.min(weight, 6);
    }

    private int count(Set<String> words, int sentence) {
        int count = 0;
        for (String word : words) {
            count += article.words(sentence).contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return count;
    }

    private double home(Found one, @Nullable String home) {
        return home == null
                ? 0
                : 3 * article.countries().share(home)
                        + (article.countries().inSentence(home, one.sentence()) ? 0.5 : 0);
    }

    private double time(Found one, Known.@Nullable Years years) {
        Integer year = years == null ? null : article.year(one.sentence());
        return years == null || year == null ? 0 : years.contains(year) ? 1.5 : -3;
    }
}
