package org.stancewire.analysis.quote;

import java.util.List;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.Quote;

/// Finds quotes and who speaks them. Safe for many threads.
public final class QuoteFinder {
    /// The quotes of a text, in its order.
    public List<Quote> find(AnalyzedText text, EntityFindings entities) {
        return List.of();
    }
}
