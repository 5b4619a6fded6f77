package org.stancewire.analysis.stance.pair;

import java.util.HashSet;
import java.util.Set;
import org.stancewire.analysis.tone.MentionTone;

/// What was found out about a pair before: the readings of the frames, who is quoted, the tones of
/// the two.
final class ReadingFeatures {
    private static final int STEPS = 6;

    private final Setting setting;
    private final Participant holder;
    private final Participant target;
    private final int order;
    private final Features features;

    ReadingFeatures(Setting setting, Pair pair, Features features) {
        this.setting = setting;
        this.holder = pair.holder();
        this.target = pair.target();
        this.order = pair.order();
        this.features = features;
    }

    void add() {
        addReadings();
        addSpeeches();
        addTones();
    }

    private void add(int group, int a, int b) {
        features.add(Features.NO_TOKEN, group, a, b);
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
                add(50, polarity, 0);
                add(51, reading.rule().hashCode(), 0);
                add(52, polarity, reading.basis().ordinal());
                add(53, reading.frame().hashCode(), polarity);
            } else if (reading.holder().equals(target.entity())
                    && reading.target().equals(holder.entity())) {
                add(54, polarity, 0);
            } else if (holds) {
                add(55, polarity, 0);
            } else if (aims) {
                add(56, polarity, 0);
            }
        }
    }

    private void addSpeeches() {
        for (Speech speech : setting.speeches()) {
            int inside = (speech.contains(holder) ? 2 : 0) + (speech.contains(target) ? 1 : 0);
            boolean speaks = holder.entity().equals(speech.speaker());
            boolean other = target.entity().equals(speech.speaker());
            int who = (speaks ? 2 : 0) + (other ? 1 : 0);
            add(60, speech.kind().ordinal() * 4 + inside, who);
        }
    }

    /// How the text speaks of the two by itself, in steps of certainty.
    private void addTones() {
        int one = tone(holder);
        int other = tone(target);
        add(90, one, order);
        add(91, other, order);
        add(92, one, other);
        add(93, one / STEPS, other / STEPS);
    }

    private static int tone(Participant participant) {
        MentionTone tone = participant.tone();
        return tone == null
                ? -1
                : tone.tone().ordinal() * STEPS
                        + Math.min(STEPS - 1, (int) (tone.confidence() * STEPS));
    }
}
