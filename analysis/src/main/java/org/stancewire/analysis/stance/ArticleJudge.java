package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stancewire.analysis.stance.TieReader.Place;
import org.stancewire.analysis.stance.article.ArticleModel;
import org.stancewire.analysis.stance.article.Tie;
import org.stancewire.analysis.stance.article.Ties;
import org.stancewire.analysis.stance.article.Trait;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.analysis.stance.pair.Participant;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// Makes judgements of what the frames read, and of what an article as a whole says of two whom its
/// sentences name together.
final class ArticleJudge {
    /// A shorter text is no article: its few names say nothing by their numbers.
    private static final int LEAST_SENTENCES = 5;

    /// What no sentence shows with at least this chance stays unsaid, whatever is known besides.
    private static final double LEAST_SHOWN = 0.05;

    /// A reading of the frames has to be likelier than none.
    private static final double LEAST = 0.5;

    private final Scene scene;
    private final Settings settings;
    private final PairModel sentences;
    private final ArticleModel model;
    private final Precision precision;

    ArticleJudge(Settings settings, PairModel sentences, ArticleModel model, Precision precision) {
        this.scene = settings.scene();
        this.settings = settings;
        this.sentences = sentences;
        this.model = model;
        this.precision = precision;
    }

    List<Weighed> judge() {
        List<Weighed> all = new ArrayList<>();
        for (int s = 0; s < scene.size(); s++) {
            for (Judgement judgement : settings.judgements(s)) {
                Weighed byRule = Weighed.byRule(judgement, precision);
                if (byRule.confidence() >= LEAST) {
                    all.add(byRule);
                }
            }
        }
        if (scene.size() >= LEAST_SENTENCES) {
            TieReader reader = new TieReader(settings, sentences);
            Ties ties = reader.read();
            for (Tie tie : List.copyOf(ties.all())) {
                double[] traits = ties.traits(tie, model.relations());
                double[] chances = model.chances(traits);
                int chosen = model.choose(chances);
                if (chosen != ArticleModel.NONE) {
                    Polarity polarity =
                            chosen == ArticleModel.FAVOR ? Polarity.FAVOR : Polarity.AGAINST;
                    Place place = reader.best(tie, polarity);
                    if (place != null && place.chance() >= LEAST_SHOWN) {
                        String why = why(model.heaviest(traits, chosen));
                        add(all, place, polarity, chances[chosen], why);
                    }
                }
            }
        }
        return all;
    }

    private static String why(List<Trait> traits) {
        return traits.stream().map(Trait::words).collect(Collectors.joining("; "));
    }

    private void add(List<Weighed> all, Place place, Polarity polarity, double chance, String why) {
        Actor holder = actor(place.holder());
        Actor target = actor(place.target());
        if (holder.entity().equals(target.entity())) {
            return;
        }
        Participant one = place.holder();
        Participant other = place.target();
        int first = Math.min(one.first(), other.first());
        int last = Math.max(one.last(), other.last());
        Judgement judgement =
                new Judgement(
                        holder,
                        target,
                        polarity,
                        Basis.REPORTED,
                        "ARTICLE " + polarity,
                        "",
                        scene.span(place.sentence(), first, last));
        all.add(new Weighed(judgement, chance, "over the article: " + why));
    }

    private Actor actor(Participant participant) {
        Integer mention = participant.mention();
        return mention == null ? new Actor(participant.entity(), null) : scene.actor(mention, true);
    }
}
