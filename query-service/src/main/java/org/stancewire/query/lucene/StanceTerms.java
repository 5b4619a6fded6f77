package org.stancewire.query.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.StanceFilter;

/// The terms of a stance: one for each subset of holder, target and polarity, and again for one
/// that is sure, so that what is mostly asked of one and the same stance is a single term. An
/// article has a term as often as it has stances that are asked for by it.
final class StanceTerms {
    private static final char BETWEEN = '\u001f';
    private static final String ANY = "";
    private static final FieldType COUNTED = new FieldType(StringField.TYPE_NOT_STORED);

    static {
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.freeze();
    }

    private StanceTerms() {}

    /// Adds all terms under which stances can be asked for.
    static void add(List<Stance> stances, Document document) {
        for (Stance stance : stances) {
            for (int subset = 0; subset < 8; subset++) {
                String holder = (subset & 1) != 0 ? stance.holder() : ANY;
                String target = (subset & 2) != 0 ? stance.target() : ANY;
                Polarity polarity = (subset & 4) != 0 ? stance.polarity() : null;
                add(term(holder, target, polarity, false), document);
                if (stance.confidence() >= StanceFilter.SURE) {
                    add(term(holder, target, polarity, true), document);
                }
            }
        }
    }

    private static void add(String term, Document document) {
        document.add(new Field(Fields.STANCE, term, COUNTED));
    }

    /// The terms of which one at least is there, where one stance is by one of `holders`
    /// towards one of `targets`; none of them stands for anyone.
    static List<String> asked(
            Collection<String> holders,
            Collection<String> targets,
            @Nullable Polarity polarity,
            boolean sure) {
        List<String> terms = new ArrayList<>();
        for (String holder : orAny(holders)) {
            for (String target : orAny(targets)) {
                terms.add(term(holder, target, polarity, sure));
            }
        }
        return terms;
    }

    private static Collection<String> orAny(Collection<String> ids) {
        return ids.isEmpty() ? List.of(ANY) : ids;
    }

    private static String term(
            String holder, String target, @Nullable Polarity polarity, boolean sure) {
        return holder
                + BETWEEN
                + target
                + BETWEEN
                + (polarity == null ? ANY : polarity.name())
                + BETWEEN
                + (sure ? 'S' : 'A');
    }
}
