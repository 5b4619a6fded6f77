package org.stancewire.analysis.tone;

import java.util.Objects;
import org.stancewire.contract.Tone;

/// The tone towards one mention and the calibrated certainty of it in [0,1].
public record MentionTone(Tone tone, double confidence) {
    public MentionTone {
        Objects.requireNonNull(tone);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0,1], got " + confidence);
        }
    }
}
