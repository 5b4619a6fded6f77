package org.stancewire.analysis.stance;

import java.util.List;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Stance;

/// Reads stances by frames: verbs and nouns with the roles they give to their arguments.
public final class FrameStanceEngine implements StanceEngine {
    /// Loads the shipped frames.
    public static FrameStanceEngine load() {
        return new FrameStanceEngine();
    }

    @Override
    public List<Stance> stances(AnalyzedText text, EntityFindings entities, List<Quote> quotes) {
        return List.of();
    }
}
