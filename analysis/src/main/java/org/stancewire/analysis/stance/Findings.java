package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Objects;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.tone.MentionTone;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;

/// All that is known of a text when its stances are read.
///
/// @param tones one for each mention, in their order
public record Findings(
        ParsedText text,
        EntityFindings entities,
        List<MentionTone> tones,
        List<Reference> references,
        List<Quote> quotes) {
    public Findings {
        Objects.requireNonNull(text);
        tones = List.copyOf(tones);
        references = List.copyOf(references);
        quotes = List.copyOf(quotes);
        if (tones.size() != entities.mentions().size()) {
            throw new IllegalArgumentException(
                    tones.size() + " tones of " + entities.mentions().size() + " mentions");
        }
    }
}
