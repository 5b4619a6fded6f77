package org.stancewire.analysis.stance.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stancewire.analysis.stance.article.Relations.Relation;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Polarity;

/// What the sentences of an article say of one entity towards another.
public final class Tie {
    private static final int FEW = 3;
    private static final double SLACK = 0.01;

    private final Party holder;
    private final Party target;
    private final List<Double> favor = new ArrayList<>();
    private final List<Double> against = new ArrayList<>();
    private int together;
    private int lastTogether = -1;
    private int readFavor;
    private int readAgainst;
    private int speaks;
    private int wellSpoken;
    private int illSpoken;

    public Tie(Party holder, Party target) {
        this.holder = holder;
        this.target = target;
    }

    public Party holder() {
        return holder;
    }

    public Party target() {
        return target;
    }

    /// Notes how likely two mentions in sentence `s` show it.
    public void seen(int s, double forIt, double againstIt) {
        favor.add(forIt);
        against.add(againstIt);
        together += s == lastTogether ? 0 : 1;
        lastTogether = s;
    }

    /// Notes that a frame reads so.
    public void read(Polarity polarity) {
        readFavor += polarity == Polarity.FAVOR ? 1 : 0;
        readAgainst += polarity == Polarity.AGAINST ? 1 : 0;
    }

    /// Notes that the holder speaks of the target, among so many good and bad words.
    public void speaks(int good, int bad) {
        speaks++;
        wellSpoken += good;
        illSpoken += bad;
    }

    /// The value of each trait, in their order.
    ///
    /// @param back the same two the other way
    /// @param names how many mentions the article has
    /// @param known what earlier news knows of the two
    public double[] traits(Tie back, int names, Relation known, Relation knownBack) {
        double[] values = new double[Trait.values().length];
        chances(values, Trait.FAVOR_MOST, favor);
        chances(values, Trait.AGAINST_MOST, against);
        chances(values, Trait.BACK_FAVOR_MOST, back.favor);
        chances(values, Trait.BACK_AGAINST_MOST, back.against);
        set(values, Trait.HOLDER_COUNT, log(holder.count()));
        set(values, Trait.TARGET_COUNT, log(target.count()));
        set(values, Trait.HOLDER_SHARE, 10.0 * holder.count() / names);
        set(values, Trait.TARGET_SHARE, 10.0 * target.count() / names);
        set(values, Trait.HOLDER_RANK, log(1 + holder.rank()));
        set(values, Trait.TARGET_RANK, log(1 + target.rank()));
        set(values, Trait.TOGETHER, log(together));
        double chance = (double) holder.count() * target.count() / names;
        set(values, Trait.CLOSENESS, log(together / chance));
        set(values, Trait.HOLDER_PERSON, is(holder, EntityType.PERSON));
        set(values, Trait.HOLDER_ORGANIZATION, is(holder, EntityType.ORGANIZATION));
        set(values, Trait.TARGET_PERSON, is(target, EntityType.PERSON));
        set(values, Trait.TARGET_ORGANIZATION, is(target, EntityType.ORGANIZATION));
        set(values, Trait.BOTH_PERSONS, both(EntityType.PERSON));
        set(values, Trait.BOTH_PLACES, both(EntityType.LOCATION));
        set(values, Trait.READ_FAVOR, Math.min(1, readFavor));
        set(values, Trait.READ_AGAINST, Math.min(1, readAgainst));
        set(values, Trait.BACK_READ_FAVOR, Math.min(1, back.readFavor));
        set(values, Trait.BACK_READ_AGAINST, Math.min(1, back.readAgainst));
        set(values, Trait.SPEAKS, log(1 + speaks));
        set(values, Trait.SPEAKS_WELL, log(1 + wellSpoken));
        set(values, Trait.SPEAKS_ILL, log(1 + illSpoken));
        set(values, Trait.IS_QUOTED, holder.quoted() ? 1 : 0);
        set(values, Trait.BACK_SPEAKS, log(1 + back.speaks));
        set(values, Trait.KNOWN, log(1 + Math.max(known.together(), knownBack.together())));
        set(values, Trait.KNOWN_FAVOR, known.favor(knownBack));
        set(values, Trait.KNOWN_AGAINST, known.against(knownBack));
        set(values, Trait.KNOWN_BACK_FAVOR, knownBack.favor(known));
        set(values, Trait.KNOWN_BACK_AGAINST, knownBack.against(known));
        return values;
    }

    /// Greatest and mean log-odds, the sum of the greatest few, and that any of them is true.
    private static void chances(double[] values, Trait first, List<Double> chances) {
        double[] sorted = chances.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double sum = 0;
        double none = 1;
        for (double chance : sorted) {
            sum += odds(chance);
            none *= 1 - chance;
        }
        int at = first.ordinal();
        values[at] = odds(sorted[sorted.length - 1]);
        values[at + 1] = sum / sorted.length;
        values[at + 2] =
                Arrays.stream(sorted, Math.max(0, sorted.length - FEW), sorted.length).sum();
        values[at + 3] = log(1 + 2 * SLACK - none);
    }

    private static double odds(double chance) {
        return log((chance + SLACK) / (1 - chance + SLACK));
    }

    private static double log(double value) {
        return StrictMath.log(value);
    }

    private static void set(double[] values, Trait trait, double value) {
        values[trait.ordinal()] = value;
    }

    private static double is(Party party, EntityType type) {
        return party.type() == type ? 1 : 0;
    }

    private double both(EntityType type) {
        return holder.type() == type && target.type() == type ? 1 : 0;
    }
}
