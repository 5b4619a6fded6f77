package org.stancewire.analysis.stance.pair;

import java.util.List;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.text.Token;

/// One sentence in which pairs are judged, worked out once for all of them.
///
/// @param readings what the rules read in it
/// @param speeches the quotes that reach into it
public record Setting(
        List<Token> tokens,
        SentenceWords words,
        Dependencies tree,
        List<Reading> readings,
        List<Speech> speeches) {
    public Setting {
        tokens = List.copyOf(tokens);
        readings = List.copyOf(readings);
        speeches = List.copyOf(speeches);
    }
}
