package org.stancewire.analysis.entity;

import java.util.List;
import org.stancewire.analysis.text.AnalyzedText;

/// Finds what may be mentions in a text: by a trained model in English and Russian ([NameFinder]),
/// by the catalogue in other languages ([CatalogueFinder]). Implementations are deterministic and
/// safe for many threads.
interface Finder {
    /// Mentions in the order of the text, not overlapping.
    List<Found> find(AnalyzedText text);
}
