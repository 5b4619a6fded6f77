package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordList;
import org.stancewire.analysis.stance.pair.Participant;
import org.stancewire.analysis.stance.pair.Reading;
import org.stancewire.analysis.stance.pair.Setting;
import org.stancewire.analysis.stance.pair.Speech;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Spanned;

/// The sentences of a text as the pair model sees them: who takes part, what the frames read, who
/// is quoted.
final class Settings {
    /// More participants of one sentence are a list, in which pairs say nothing of each other.
    private static final int MOST = 12;

    private final Scene scene;
    private final String language;
    private final WordList words;
    private final List<List<Judgement>> judgements = new ArrayList<>();
    private final Readings readings;
    private final @Nullable Setting[] made;

    Settings(Scene scene, String language, WordList words, Readings readings) {
        this.scene = scene;
        this.language = language;
        this.words = words;
        this.made = new Setting[scene.size()];
        for (int s = 0; s < scene.size(); s++) {
            judgements.add(new ArrayList<>());
        }
        this.readings = readings;
        readings.judgements()
                .forEach(
                        judgement ->
                                judgements.get(sentenceOf(judgement.evidence())).add(judgement));
    }

    Scene scene() {
        return scene;
    }

    private int sentenceOf(Spanned span) {
        int low = 0;
        int high = scene.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scene.sentence(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether the frames know better of the word at a token: that someone has no stance by it,
    /// that the holder has one towards another, or another has one towards the target.
    boolean isTaken(Token word, Participant holder, Participant target) {
        if (readings.silent().contains(word.start())) {
            return true;
        }
        for (Judgement read : readings.byWord().getOrDefault(word.start(), List.of())) {
            boolean holds = key(read.holder()).equals(holder.entity());
            boolean aims = key(read.target()).equals(target.entity());
            if (holds != aims) {
                return true;
            }
        }
        return false;
    }

    /// What the frames and the quotes of sentence `s` say.
    List<Judgement> judgements(int s) {
        return judgements.get(s);
    }

    /// Whom sentence `s` names or refers to, in its order; none where there are too many.
    List<Participant> participants(int s) {
        List<Participant> all = new ArrayList<>();
        List<Token> tokens = scene.sentence(s).tokens();
        int last = Scene.NONE;
        for (int t = 0; t < tokens.size(); t++) {
            int m = scene.mentionAt(s, t);
            if (m != Scene.NONE) {
                if (m != last) {
                    all.add(new Participant(t, scene.lastOf(s, t), key(m), m, scene.tone(m)));
                }
            } else {
                Actor referent = scene.referentAt(s, t);
                Participant before = all.isEmpty() ? null : all.getLast();
                boolean goesOn =
                        before != null
                                && before.last() == t - 1
                                && before.mention() == null
                                && referent != null
                                && before.entity().equals(referent.entity());
                if (referent != null && !goesOn) {
                    all.add(new Participant(t, t, referent.entity(), null, null));
                }
            }
            last = m;
        }
        return all.size() > MOST ? List.of() : all;
    }

    private String key(int m) {
        return scene.actor(m, false).entity();
    }

    /// Sentence `s` for the model, worked out when it is first asked for.
    Setting setting(int s) {
        Setting setting = made[s];
        if (setting == null) {
            setting = make(s);
            made[s] = setting;
        }
        return setting;
    }

    private Setting make(int s) {
        Sentence sentence = scene.sentence(s);
        List<Reading> readings = new ArrayList<>();
        for (Judgement judgement : judgements(s)) {
            readings.add(
                    new Reading(
                            key(judgement.holder()),
                            key(judgement.target()),
                            judgement.polarity(),
                            judgement.basis(),
                            judgement.rule(),
                            judgement.frame()));
        }
        return new Setting(
                sentence.tokens(),
                SentenceWords.of(sentence, language, words),
                scene.tree(s),
                readings,
                speeches(s));
    }

    /// By its mention, since a capital that acts for its country is still its mention.
    String key(Actor actor) {
        @Nullable Integer mention = actor.mention();
        return mention == null ? actor.entity() : key(mention);
    }

    /// The quotes that reach into sentence `s`.
    List<Speech> speeches(int s) {
        Sentence sentence = scene.sentence(s);
        List<Speech> all = new ArrayList<>();
        for (Quote quote : scene.quotes()) {
            if (quote.overlaps(sentence)) {
                int first = 0;
                int end = 0;
                for (Token token : sentence.tokens()) {
                    first += token.end() <= quote.start() ? 1 : 0;
                    end += token.start() < quote.end() ? 1 : 0;
                }
                all.add(new Speech(first, end, quote.kind(), quote.speaker()));
            }
        }
        return all;
    }
}
