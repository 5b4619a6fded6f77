package org.stancewire.analysis.entity;

import java.util.List;
import org.stancewire.analysis.text.AnalyzedText;

/// Finds what may be mentions in a text. The seam at which a trained finder can take the place of
/// the rules. Implementations are deterministic and safe for many threads.
interface Finder {
    /// Mentions in the order of the text, not overlapping.
    List<Found> find(AnalyzedText text);
}
