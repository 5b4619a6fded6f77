package org.stancewire.analysis.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Spanned;

/// Tells who the words are that name a speaker, and remembers who spoke last. For one text.
final class Speakers {
    private static final Set<String> PERSONAL = Set.of("he", "she", "он", "она");
    private static final int NONE = -1;

    private final List<LinkedMention> mentions;
    private final List<Integer> order = new ArrayList<>();
    private int lastPerson = NONE;
    private int lastSpeaker = NONE;

    Speakers(EntityFindings found) {
        this.mentions = found.mentions();
        for (int m = 0; m < mentions.size(); m++) {
            order.add(m);
        }
        order.sort(Comparator.comparingInt(m -> mentions.get(m).start()));
    }

    /// The mention that the source of an attribution names, or null.
    @Nullable Integer speaker(Attribution attribution) {
        Phrase source = attribution.source();
        if (source == null) {
            return null;
        }
        Parse parse = attribution.parse();
        int m = at(parse.token(source.head()));
        if (m == NONE && PERSONAL.contains(parse.lower(source.head()))) {
            m = lastPerson;
        }
        return m == NONE ? null : m;
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
        if (mention != null && mayBePerson(mention)) {
            lastPerson = mention;
        }
    }

    /// Notes the person that a sentence is about, whom "he" may mean after it.
    void pass(Paragraph paragraph, Parse parse) {
        for (int i = 0; i < parse.size(); i++) {
            VerbForm form = parse.verb(i);
            if (form != null && form.kind().mayBeFinite() && !paragraph.isQuoted(parse, i)) {
                List<Phrase> subjects = parse.clause(i).subjects();
                int m = subjects.size() == 1 ? at(parse.token(subjects.getFirst().head())) : NONE;
                if (m != NONE && mayBePerson(m)) {
                    lastPerson = m;
                    return;
                }
            }
        }
    }

    private boolean mayBePerson(int m) {
        EntityType type = mentions.get(m).type();
        return type == null || type == EntityType.PERSON;
    }

    /// The mention that covers a place of the text, or [#NONE].
    private int at(Spanned place) {
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(order.get(middle)).end() <= place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < order.size() && mentions.get(order.get(low)).overlaps(place)
                ? order.get(low)
                : NONE;
    }
}
