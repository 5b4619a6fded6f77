package org.stancewire.analysis.stance.article;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All ordered pairs that the sentences of an article name together.
public final class Ties {
    private final Map<String, Party> parties;
    private final int names;
    private final Map<String, Tie> ties = new TreeMap<>();

    /// @param parties whom the article names, by their id
    public Ties(Map<String, Party> parties) {
        this.parties = Map.copyOf(parties);
        this.names = parties.values().stream().mapToInt(Party::count).sum();
    }

    /// The tie of one party of the article to another, noted when first asked for.
    public Tie of(String holder, String target) {
        return ties.computeIfAbsent(
                holder + ' ' + target, k -> new Tie(party(holder), party(target)));
    }

    /// The same, or null where no sentence names both.
    public @Nullable Tie find(String holder, String target) {
        return ties.get(holder + ' ' + target);
    }

    private Party party(String entity) {
        Party party = parties.get(entity);
        if (party == null) {
            throw new IllegalArgumentException(entity + " is not named");
        }
        return party;
    }

    /// Every tie, in the order of the ids.
    public Collection<Tie> all() {
        return Collections.unmodifiableCollection(ties.values());
    }

    /// The traits of one of the ties.
    public double[] traits(Tie tie, Relations relations) {
        String holder = tie.holder().entity();
        String target = tie.target().entity();
        return tie.traits(
                of(target, holder),
                names,
                relations.of(holder, target),
                relations.of(target, holder));
    }
}
