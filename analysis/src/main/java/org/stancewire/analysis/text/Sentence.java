package org.stancewire.analysis.text;

import java.util.List;
import org.stancewire.contract.Spanned;

/// One sentence or headline, with its tokens.
///
/// @param paragraph the number of its paragraph, from 0
/// @param title whether it belongs to the article's title
public record Sentence(int start, int end, List<Token> tokens, int paragraph, boolean title)
        implements Spanned {
    public Sentence {
        Spanned.check(start, end);
        tokens = List.copyOf(tokens);
    }
}
