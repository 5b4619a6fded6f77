package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stancewire.analysis.lexicon.WordKind;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.analysis.stance.pair.PairModel.Verdict;
import org.stancewire.analysis.stance.pair.Participant;
import org.stancewire.analysis.stance.pair.Setting;
import org.stancewire.analysis.stance.pair.Speech;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Quote;

/// Makes judgements of what the model says of the pairs of one sentence.
final class PairJudge {
    /// A word this many tokens away from the pair is no longer part of its evidence.
    private static final int NEAR = 8;

    private static final String PLACE = "location:";

    /// A reading of the frames has to be likelier than none.
    private static final double LEAST = 0.5;

    private final Scene scene;
    private final Settings settings;
    private final PairModel model;
    private final Moods moods;
    private final Precision precision;

    PairJudge(Settings settings, PairModel model, Moods moods, Precision precision) {
        this.moods = moods;
        this.scene = settings.scene();
        this.settings = settings;
        this.model = model;
        this.precision = precision;
    }

    List<Weighed> judge(int s) {
        List<Weighed> all = new ArrayList<>();
        List<Judgement> read = settings.judgements(s);
        List<Participant> participants = settings.participants(s);
        Set<Judgement> weighed = new HashSet<>();
        if (participants.size() > 1 && !scene.parse(s).isQuestion()) {
            Setting setting = settings.setting(s);
            for (Participant holder : participants) {
                for (Participant target : participants) {
                    if (!holder.entity().equals(target.entity())) {
                        Verdict verdict = model.judge(setting, holder, target);
                        if (verdict != null) {
                            all.addAll(judgements(s, setting, holder, target, verdict, weighed));
                        }
                    }
                }
            }
        }
        for (Judgement judgement : read) {
            Weighed byRule = Weighed.byRule(judgement, precision);
            if (!weighed.contains(judgement) && byRule.confidence() >= LEAST) {
                all.add(byRule);
            }
        }
        return all;
    }

    /// With the words of the frames where they read the same, else with those that weighed most.
    private List<Weighed> judgements(
            int s,
            Setting setting,
            Participant holder,
            Participant target,
            Verdict verdict,
            Set<Judgement> weighed) {
        List<Weighed> all = new ArrayList<>();
        String words = words(setting, verdict);
        boolean isContrary = false;
        for (Judgement read : settings.judgements(s)) {
            boolean ofPair =
                    settings.key(read.holder()).equals(holder.entity())
                            && settings.key(read.target()).equals(target.entity());
            if (ofPair && read.polarity() == verdict.polarity()) {
                weighed.add(read);
                String reason = read.frame() + ": " + read.rule() + "; " + words;
                // Two witnesses agree: the surer one counts.
                double sure = Math.max(verdict.probability(), precision.of(read.rule()));
                all.add(new Weighed(read, sure, reason));
            } else if (ofPair) {
                isContrary = true;
            }
        }
        Judgement own = own(s, setting, holder, target, verdict);
        boolean isSelf = own.holder().entity().equals(own.target().entity());
        // An airport holds no view; a capital has become its country by now.
        boolean isPlace = own.holder().entity().startsWith(PLACE);
        if (all.isEmpty()
                && !isContrary
                && !isSelf
                && !isPlace
                && !isRefuted(setting, holder, target, verdict)) {
            all.add(new Weighed(own, verdict.probability(), words));
        }
        return all;
    }

    /// Whether the model rests on a word of which the frames know better who does it to whom, or on
    /// one that the sentence takes back.
    private boolean isRefuted(
            Setting setting, Participant holder, Participant target, Verdict verdict) {
        for (int word : verdict.words()) {
            Token token = setting.tokens().get(word);
            if (settings.isTaken(token, holder, target)
                    || token.kind() == Token.Kind.WORD && moods.isTakenBack(setting, word)) {
                return true;
            }
        }
        return false;
    }

    private static String words(Setting setting, Verdict verdict) {
        List<String> words =
                verdict.words().stream().map(token -> setting.tokens().get(token).lower()).toList();
        return words.isEmpty() ? "where the two stand" : "words: " + String.join(", ", words);
    }

    private Judgement own(
            int s, Setting setting, Participant holder, Participant target, Verdict verdict) {
        int first = Math.min(holder.first(), target.first());
        int last = Math.max(holder.last(), target.last());
        for (int word : verdict.words()) {
            if (first - word <= NEAR && word - last <= NEAR) {
                first = Math.min(first, word);
                last = Math.max(last, word);
            }
        }
        return new Judgement(
                actor(holder),
                actor(target),
                verdict.polarity(),
                basis(setting, holder, verdict),
                "PAIR " + verdict.polarity(),
                "",
                scene.span(s, first, last));
    }

    private Actor actor(Participant participant) {
        Integer mention = participant.mention();
        return mention == null ? new Actor(participant.entity(), null) : scene.actor(mention, true);
    }

    /// QUOTE where the heaviest word is the holder's own, REPORTED where it is one of saying,
    /// praising or blaming.
    private static Basis basis(Setting setting, Participant holder, Verdict verdict) {
        if (verdict.words().isEmpty()) {
            return Basis.REPORTED;
        }
        int word = verdict.words().getFirst();
        for (Speech speech : setting.speeches()) {
            boolean own = holder.entity().equals(speech.speaker());
            if (own && speech.first() <= word && word < speech.end()) {
                return speech.kind() == Quote.Kind.DIRECT ? Basis.QUOTE : Basis.REPORTED;
            }
        }
        WordKind kind = setting.words().kind(word);
        return switch (kind) {
            case HARM, HELP -> Basis.ACTION;
            default -> Basis.REPORTED;
        };
    }
}
