package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.PersonSpans.Span;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// Settles where the catalogue and the trained model disagree in one text: a whole name that the
/// catalogue has is one name, an organ of a state goes with its state ("МИД Грузии"), and an
/// organisation of the catalogue is no place. What the model passed over is taken from the
/// catalogue where that was right on the open sets: people, and anything in Russian.
final class CatalogueSpans {
    private final AnalyzedText text;
    private final KnownNames known;
    private final boolean russian;

    CatalogueSpans(AnalyzedText text, KnownNames known) {
        this.text = text;
        this.known = known;
        this.russian = text.language().equals("ru");
    }

    /// @param found what the model found in sentence `s`, in order
    List<Span> agreed(int s, List<Span> found) {
        List<Token> tokens = text.sentences().get(s).tokens();
        List<Span> joined = joined(s, found);
        List<Span> agreed = new ArrayList<>(joined.size());
        int next = 0;
        int at = 0;
        while (at < tokens.size()) {
            while (next < joined.size() && joined.get(next).to() <= at) {
                next++;
            }
            Span span = next < joined.size() ? joined.get(next) : null;
            Span whole = whole(s, at, joined, next);
            if (whole == null && span != null && span.from() <= at) {
                whole = span;
            }
            if (whole != null) {
                agreed.add(whole);
            }
            at = whole == null ? at + 1 : whole.to();
        }
        return agreed;
    }

    /// Joins the names that one pattern takes for an organ with its state.
    private List<Span> joined(int s, List<Span> found) {
        List<Span> joined = found;
        for (PatternMatch match : known.patterns().get(s)) {
            if (match.pattern() == Pattern.ORGANIZATION_WORD) {
                List<Span> inside =
                        joined.stream()
                                .filter(one -> one.from() >= match.from() && one.to() <= match.to())
                                .toList();
                if (inside.size() > 1 && inside.getLast().to() == match.to()) {
                    Span whole =
                            new Span(inside.getFirst().from(), match.to(), EntityType.ORGANIZATION);
                    List<Span> rest = new ArrayList<>(joined);
                    rest.set(rest.indexOf(inside.getFirst()), whole);
                    rest.removeAll(inside);
                    joined = rest;
                }
            }
        }
        return joined;
    }

    /// The name of the catalogue at `at` if it is to stand, or null.
    private @Nullable Span whole(int s, int at, List<Span> found, int next) {
        NameIndex.Match match = known.catalogue().get(s).strongAt(at);
        if (match == null || !isWritten(text.sentences().get(s).tokens(), match)) {
            return null;
        }
        boolean any = false;
        for (int i = next; i < found.size() && found.get(i).from() < match.to(); i++) {
            if (found.get(i).to() > match.to() || found.get(i).from() < at) {
                return null;
            }
            any = true;
        }
        EntityType first = match.uses().getFirst().entry().entity().type();
        if (!any) {
            boolean added = russian || first == EntityType.PERSON;
            return added ? new Span(at, match.to(), first) : null;
        }
        Span model = found.get(next);
        boolean same = model.from() == at && model.to() == match.to();
        return same && !isKnownOtherwise(match, model) ? model : new Span(at, match.to(), first);
    }

    /// Whether a word of the name has a capital letter.
    private static boolean isWritten(List<Token> tokens, NameIndex.Match match) {
        return tokens.subList(match.from(), match.to()).stream().anyMatch(Token::isCapitalized);
    }

    /// Whether the model takes for a place what the catalogue knows as an organisation only, or in
    /// Russian for a person what it knows as no person.
    private boolean isKnownOtherwise(NameIndex.Match match, Span model) {
        boolean none = true;
        boolean organizations = true;
        for (NameUse use : match.uses()) {
            EntityType type = use.entry().entity().type();
            none &= type != model.type();
            organizations &= type == EntityType.ORGANIZATION;
        }
        return none
                && (organizations && model.type() == EntityType.LOCATION
                        || russian && model.type() == EntityType.PERSON);
    }
}
