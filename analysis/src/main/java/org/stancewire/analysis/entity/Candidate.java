package org.stancewire.analysis.entity;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;

/// One of the entities that a mention may name, and the weight of each sign for it.
///
/// The weights are added up, as log-odds are; below zero a sign speaks against it.
final class Candidate {
    private static final Sign[] SIGNS = Sign.values();

    private final Entity entity;
    private final @Nullable NameUse use;
    private final double[] weights = new double[SIGNS.length];

    /// @param use how the catalogue has the name, or null for an entity that it lacks
    Candidate(Entity entity, @Nullable NameUse use) {
        this.entity = entity;
        this.use = use;
    }

    static Candidate of(NameUse use) {
        return new Candidate(use.entry().entity(), use);
    }

    Entity entity() {
        return entity;
    }

    @Nullable Known known() {
        return use == null ? null : use.known();
    }

    /// How strongly the name alone points to it; one of the article is named by a part of its name.
    NameUse.Kind kind() {
        return use == null ? NameUse.Kind.COMMON_SURNAME : use.kind();
    }

    void weigh(Sign sign, double weight) {
        weights[sign.ordinal()] = weight;
    }

    double weight(Sign sign) {
        return weights[sign.ordinal()];
    }

    double total() {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }

    /// The sign in which this candidate is most ahead of another; [Sign#PRIOR] where in none.
    Sign advantage(Candidate other) {
        Sign best = Sign.PRIOR;
        for (Sign sign : SIGNS) {
            double ahead = weight(sign) - other.weight(sign);
            if (ahead > weight(best) - other.weight(best) + 1e-9) {
                best = sign;
            }
        }
        return best;
    }
}
