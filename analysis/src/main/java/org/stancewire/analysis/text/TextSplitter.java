package org.stancewire.analysis.text;

import java.util.List;
import org.stancewire.contract.Part;

/// Cuts a text into sentences and tokens. Safe for many threads.
public final class TextSplitter {
    /// @param parts what of the text is not body, as in [org.stancewire.contract.Article]
    public AnalyzedText split(String text, String language, List<Part> parts) {
        return new AnalyzedText(text, language, List.of());
    }
}
