package org.stancewire.analysis.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.stance.article.Party;
import org.stancewire.analysis.stance.article.Tie;
import org.stancewire.analysis.stance.article.Ties;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.analysis.stance.pair.Participant;
import org.stancewire.analysis.stance.pair.Setting;
import org.stancewire.analysis.stance.pair.Speech;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Polarity;

/// Gathers what the sentences of an article say of each two whom they name together.
final class TieReader {
    private final Scene scene;
    private final Settings settings;
    private final PairModel model;
    private final Map<String, Place> best = new HashMap<>();

    TieReader(Settings settings, PairModel model) {
        this.scene = settings.scene();
        this.settings = settings;
        this.model = model;
    }

    /// The sentence that shows a stance most, and the two in it.
    record Place(int sentence, Participant holder, Participant target, double chance) {}

    /// Where a stance shows most; null where no sentence names both.
    @Nullable Place best(Tie tie, Polarity polarity) {
        return best.get(key(tie.holder().entity(), tie.target().entity(), polarity));
    }

    private static String key(String holder, String target, Polarity polarity) {
        return holder + ' ' + target + ' ' + polarity;
    }

    Ties read() {
        Ties ties = new Ties(parties());
        for (int s = 0; s < scene.size(); s++) {
            List<Participant> participants = settings.participants(s);
            if (participants.size() > 1) {
                Setting setting = settings.setting(s);
                for (Participant holder : participants) {
                    for (Participant target : participants) {
                        if (!holder.entity().equals(target.entity())) {
                            pair(ties, s, setting, holder, target);
                        }
                    }
                }
                readings(ties, s);
            }
            speeches(ties, s, participants);
        }
        return ties;
    }

    private void pair(Ties ties, int s, Setting setting, Participant holder, Participant target) {
        double[] chances = model.chances(setting, holder, target);
        double forIt = chances[PairModel.FAVOR];
        double againstIt = chances[PairModel.AGAINST];
        ties.of(holder.entity(), target.entity()).seen(s, forIt, againstIt);
        note(new Place(s, holder, target, forIt), Polarity.FAVOR);
        note(new Place(s, holder, target, againstIt), Polarity.AGAINST);
    }

    private void note(Place place, Polarity polarity) {
        best.merge(
                key(place.holder().entity(), place.target().entity(), polarity),
                place,
                (a, b) -> b.chance() > a.chance() ? b : a);
    }

    private void readings(Ties ties, int s) {
        for (Judgement judgement : settings.judgements(s)) {
            String holder = settings.key(judgement.holder());
            Tie tie = ties.find(holder, settings.key(judgement.target()));
            if (tie != null) {
                tie.read(judgement.polarity());
            }
        }
    }

    private void speeches(Ties ties, int s, List<Participant> participants) {
        if (participants.isEmpty()) {
            return;
        }
        for (Speech speech : settings.speeches(s)) {
            String speaker = speech.speaker();
            if (speaker == null) {
                continue;
            }
            Setting setting = settings.setting(s);
            int good = 0;
            int bad = 0;
            for (int t = speech.first(); t < speech.end(); t++) {
                int polarity = setting.words().kind(t).polarity();
                good += polarity > 0 ? 1 : 0;
                bad += polarity < 0 ? 1 : 0;
            }
            for (Participant named : participants) {
                Tie tie = ties.find(speaker, named.entity());
                boolean inside = speech.first() <= named.first() && named.first() < speech.end();
                if (inside && tie != null) {
                    tie.speaks(good, bad);
                }
            }
        }
    }

    private Map<String, Party> parties() {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, EntityType> types = new HashMap<>();
        for (int s = 0; s < scene.size(); s++) {
            for (Participant participant : settings.participants(s)) {
                counts.merge(participant.entity(), 1, Integer::sum);
                Integer mention = participant.mention();
                EntityType type = mention == null ? null : scene.mention(mention).type();
                if (type != null) {
                    types.putIfAbsent(participant.entity(), type);
                }
            }
        }
        TreeSet<String> speakers = new TreeSet<>();
        scene.quotes().stream()
                .map(quote -> quote.speaker())
                .filter(speaker -> speaker != null)
                .forEach(speakers::add);
        Map<String, Party> parties = new TreeMap<>();
        counts.forEach(
                (entity, count) -> {
                    int rank = (int) counts.values().stream().filter(c -> c > count).count();
                    parties.put(
                            entity,
                            new Party(
                                    entity,
                                    types.get(entity),
                                    count,
                                    rank,
                                    speakers.contains(entity)));
                });
        return parties;
    }
}
