package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.lexicon.WordList;
import org.stancewire.analysis.stance.article.Ties;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.analysis.stance.pair.Participant;
import org.stancewire.analysis.stance.pair.Setting;
import org.stancewire.analysis.syntax.Grammars;

/// Prepares texts for the pair model, alike for those who train it and those who ask it.
public final class PairReader {
    private static final int[] NONE = {};

    private final FrameStanceEngine frames;
    private final Metonyms metonyms;
    private final Map<String, WordList> words = new TreeMap<>();

    private PairReader(FrameStanceEngine frames, Metonyms metonyms) {
        this.frames = frames;
        this.metonyms = metonyms;
        Grammars.LANGUAGES.forEach(code -> words.put(code, WordList.load(code)));
    }

    /// Loads the shipped frames and word lists.
    public static PairReader load(Catalogue catalogue) {
        return new PairReader(FrameStanceEngine.load(catalogue), new Seats(catalogue));
    }

    FrameStanceEngine frames() {
        return frames;
    }

    /// The sentences of a text in a language that has a grammar.
    Settings read(Findings findings) {
        String language = findings.text().text().language();
        WordList list = words.get(language);
        if (list == null) {
            throw new IllegalArgumentException("no frames for language " + language);
        }
        return new Settings(
                new Scene(findings, metonyms), language, list, frames.readings(findings));
    }

    /// The hashed features of two mentions, in both directions, to learn from.
    ///
    /// @param one the place of a mention in the list of mentions
    /// @param other the place of another
    /// @return those of `one` towards `other`, then the reverse; both empty where the two stand in
    ///     different sentences
    public List<int[]> features(Findings findings, int one, int other) {
        Settings settings = read(findings);
        for (int s = 0; s < findings.text().sentences().size(); s++) {
            Participant a = find(settings.participants(s), one);
            Participant b = find(settings.participants(s), other);
            if (a != null && b != null) {
                return List.of(
                        PairModel.features(settings.setting(s), a, b),
                        PairModel.features(settings.setting(s), b, a));
            }
        }
        return List.of(NONE, NONE);
    }

    /// What the sentences of a text say of each two whom they name together, to learn from.
    public Ties ties(Findings findings, PairModel model) {
        return new TieReader(read(findings), model).read();
    }

    /// The hashed features of every two of the mentions of a text that stand in one sentence, to
    /// learn from.
    public List<Pair> pairs(Findings findings) {
        Settings settings = read(findings);
        List<Pair> all = new ArrayList<>();
        for (int s = 0; s < findings.text().sentences().size(); s++) {
            Setting setting = settings.setting(s);
            for (Participant holder : settings.participants(s)) {
                for (Participant target : settings.participants(s)) {
                    Integer one = holder.mention();
                    Integer other = target.mention();
                    boolean differ = !holder.entity().equals(target.entity());
                    if (one != null && other != null && differ) {
                        int[] features = PairModel.features(setting, holder, target);
                        all.add(new Pair(one, other, features));
                    }
                }
            }
        }
        return all;
    }

    /// Two mentions by their places in the list, and the hashed features of the one towards the
    /// other.
    public record Pair(int holder, int target, int[] features) {}

    private static @Nullable Participant find(List<Participant> participants, int mention) {
        for (Participant participant : participants) {
            Integer named = participant.mention();
            if (named != null && named == mention) {
                return participant;
            }
        }
        return null;
    }
}
