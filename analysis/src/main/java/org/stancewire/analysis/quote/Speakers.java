package org.stancewire.analysis.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Spanned;

/// Tells who the words are that name a speaker, and remembers who spoke last. For one text.
final class Speakers {
    private static final int NONE = -1;

    private final List<LinkedMention> mentions;
    private final List<Integer> order = new ArrayList<>();
    private final List<LinkedMention> ordered;
    private final List<Reference> references;
    private int lastSpeaker = NONE;

    /// @param references in the order of the text
    Speakers(EntityFindings found, List<Reference> references) {
        this.mentions = found.mentions();
        this.references = references;
        for (int m = 0; m < mentions.size(); m++) {
            order.add(m);
        }
        order.sort(Comparator.comparingInt(m -> mentions.get(m).start()));
        ordered = order.stream().map(mentions::get).toList();
    }

    /// The mention that the source of an attribution names, or refers back to; null where neither
    /// is clear.
    @Nullable Integer speaker(Attribution attribution) {
        Phrase source = attribution.source();
        if (source == null) {
            return null;
        }
        Spanned head = attribution.parse().token(source.head());
        int named = at(ordered, head);
        if (named != NONE) {
            return order.get(named);
        }
        int referring = at(references, head);
        return referring == NONE ? null : references.get(referring).antecedent();
    }

    /// Whoever spoke last, for a quote that goes on.
    @Nullable Integer last() {
        return lastSpeaker == NONE ? null : lastSpeaker;
    }

    @Nullable String entity(@Nullable Integer mention) {
        return mention == null ? null : mentions.get(mention).entity();
    }

    void spoke(@Nullable Integer mention) {
        lastSpeaker = mention == null ? NONE : mention;
    }

    /// Which of some spans, in the order of the text, covers a place, or [#NONE].
    private static int at(List<? extends Spanned> spans, Spanned place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).overlaps(place) ? low : NONE;
    }
}
