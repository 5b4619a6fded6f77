package org.stancewire.analysis.stance.pair;

import java.util.HashSet;
import java.util.Set;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordKind;
import org.stancewire.analysis.tone.MentionTone;

/// Describes a pair for the model: who could hold a stance and towards whom, in one sentence.
///
/// What both directions share is described by the order of the two, so that "A condemned B" says as
/// much of A towards B as "B was condemned by A" does by its own features. Names are masked, those
/// of the pair as holder and target.
final class PairFeatures {
    private static final int HOLDER = 3;
    private static final int TARGET = 4;
    private static final int BEFORE_ALL = -1;
    private static final int AFTER_ALL = -2;
    private static final int AROUND = 5;
    private static final int SHORT = 6;
    private static final int STEPS = 6;

    private final Setting setting;
    private final SentenceWords words;
    private final Participant holder;
    private final Participant target;
    private final Participant first;
    private final Participant second;
    private final int order;
    private final Features features = new Features();

    private PairFeatures(Setting setting, Participant holder, Participant target) {
        this.setting = setting;
        this.words = setting.words();
        this.holder = holder;
        this.target = target;
        boolean holderFirst = holder.first() <= target.first();
        this.first = holderFirst ? holder : target;
        this.second = holderFirst ? target : holder;
        this.order = holderFirst ? 1 : 0;
    }

    /// The features of "`holder` is for or against `target`".
    static Features of(Setting setting, Participant holder, Participant target) {
        PairFeatures pair = new PairFeatures(setting, holder, target);
        pair.addWords();
        pair.addShape();
        pair.addVerbs();
        pair.addNeighbours();
        pair.addReadings();
        pair.addSpeeches();
        pair.addTones();
        new PathFeatures(setting, holder, target, pair.features).add();
        return pair.features;
    }

    private void add(int token, int group, int a, int b) {
        features.add(token, group, a, b);
    }

    /// Where a token stands: 0 before both, 1 between, 2 after both; 3 and 4 further off.
    private int zone(int i) {
        if (i < first.first()) {
            return first.first() - i <= AROUND ? 0 : 3;
        }
        return i <= second.first() ? 1 : i - second.last() <= AROUND ? 2 : 4;
    }

    private boolean isMasked(int i) {
        return first.first() <= i && i <= first.last() || second.first() <= i && i <= second.last();
    }

    /// The stem of a token, with the pair masked.
    private int word(int i) {
        if (i < 0 || i >= words.size()) {
            return i < 0 ? BEFORE_ALL : AFTER_ALL;
        }
        if (!isMasked(i)) {
            return words.stem(i);
        }
        return holder.first() <= i && i <= holder.last() ? HOLDER : TARGET;
    }

    private void addWords() {
        for (int i = 0; i < words.size(); i++) {
            if (isMasked(i)) {
                continue;
            }
            int zone = zone(i);
            int place = order * 8 + zone;
            int stem = words.stem(i);
            WordKind kind = words.kind(i);
            if (zone > 2) {
                add(i, 10, stem, 0);
                if (kind.isPolar()) {
                    add(i, 11, kind.ordinal(), 0);
                }
                continue;
            }
            boolean isLast = i + 1 >= words.size() || zone(i + 1) != zone || isMasked(i + 1);
            add(i, 1, stem, place);
            add(i, 2, stem, 0);
            if (words.isVerb(i)) {
                add(i, 3, stem, place);
            }
            if (kind.isPolar()) {
                int code = kind.ordinal() * 2 + (words.isNegated(i) ? 1 : 0);
                add(i, 4, code, place);
                add(i, 5, code, 0);
            }
            if (!isLast) {
                add(i, 6, stem * 31 + words.stem(i + 1), place);
            }
        }
    }

    private void addShape() {
        add(Features.NO_TOKEN, 20, order, 0);
        int distance = second.first() - first.last();
        add(Features.NO_TOKEN, 21, 32 - Integer.numberOfLeadingZeros(Math.max(0, distance)), order);
        if (distance <= SHORT) {
            int all = 17;
            for (int i = first.last() + 1; i < second.first(); i++) {
                all = all * 31 + words.stem(i);
            }
            add(Math.min(first.last() + 1, words.size() - 1), 22, all, order);
        }
        int names = 0;
        for (int i = first.last() + 1; i < second.first(); i++) {
            names += words.isName(i) && !words.isName(i - 1) ? 1 : 0;
        }
        add(Features.NO_TOKEN, 23, Math.min(4, names), 0);
        boolean lowHolder = !setting.tokens().get(holder.first()).isCapitalized();
        boolean lowTarget = !setting.tokens().get(target.first()).isCapitalized();
        add(Features.NO_TOKEN, 24, lowHolder ? 1 : 0, lowTarget ? 1 : 0);
    }

    /// The first and the last verb between the two.
    private void addVerbs() {
        int from = -1;
        int to = -1;
        int count = 0;
        for (int i = first.last() + 1; i < second.first(); i++) {
            if (words.isVerb(i)) {
                from = from < 0 ? i : from;
                to = i;
                count++;
            }
        }
        add(Features.NO_TOKEN, 30, Math.min(4, count), order);
        if (from >= 0) {
            add(from, 31, words.stem(from), order);
            add(to, 32, words.stem(to), order);
            add(from, 33, words.kind(from).ordinal(), order);
            add(to, 34, words.kind(to).ordinal(), order);
            add(from, 35, words.stem(from), order * 2 + (words.isNegated(from) ? 1 : 0));
        }
    }

    private void addNeighbours() {
        neighbour(40, holder.last() + 1, holder.last() + 2);
        neighbour(42, holder.first() - 1, holder.first() - 2);
        neighbour(44, target.last() + 1, target.last() + 2);
        neighbour(46, target.first() - 1, target.first() - 2);
    }

    private void neighbour(int group, int near, int far) {
        int at = near >= 0 && near < words.size() ? near : Features.NO_TOKEN;
        add(at, group, word(near), order);
        add(at, group + 1, word(near) * 31 + word(far), order);
    }

    private void addReadings() {
        Set<Reading> seen = new HashSet<>();
        for (Reading reading : setting.readings()) {
            boolean holds = reading.holder().equals(holder.entity());
            boolean aims = reading.target().equals(target.entity());
            int polarity = reading.polarity().ordinal();
            if (!seen.add(reading)) {
                continue;
            }
            if (holds && aims) {
                add(Features.NO_TOKEN, 50, polarity, 0);
                add(Features.NO_TOKEN, 51, reading.rule().hashCode(), 0);
                add(Features.NO_TOKEN, 52, polarity, reading.basis().ordinal());
                add(Features.NO_TOKEN, 53, reading.frame().hashCode(), polarity);
            } else if (reading.holder().equals(target.entity())
                    && reading.target().equals(holder.entity())) {
                add(Features.NO_TOKEN, 54, polarity, 0);
            } else if (holds) {
                add(Features.NO_TOKEN, 55, polarity, 0);
            } else if (aims) {
                add(Features.NO_TOKEN, 56, polarity, 0);
            }
        }
    }

    /// How the text speaks of the two by itself, in steps of certainty.
    private void addTones() {
        int one = tone(holder);
        int other = tone(target);
        add(Features.NO_TOKEN, 90, one, order);
        add(Features.NO_TOKEN, 91, other, order);
        add(Features.NO_TOKEN, 92, one, other);
        add(Features.NO_TOKEN, 93, one / STEPS, other / STEPS);
    }

    private static int tone(Participant participant) {
        MentionTone tone = participant.tone();
        return tone == null
                ? -1
                : tone.tone().ordinal() * STEPS
                        + Math.min(STEPS - 1, (int) (tone.confidence() * STEPS));
    }

    private void addSpeeches() {
        for (Speech speech : setting.speeches()) {
            int inside = (speech.contains(holder) ? 2 : 0) + (speech.contains(target) ? 1 : 0);
            boolean speaks = holder.entity().equals(speech.speaker());
            boolean other = target.entity().equals(speech.speaker());
            int who = (speaks ? 2 : 0) + (other ? 1 : 0);
            add(Features.NO_TOKEN, 60, speech.kind().ordinal() * 4 + inside, who);
        }
    }
}
