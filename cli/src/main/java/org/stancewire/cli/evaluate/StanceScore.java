package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;

/// Compares who is for or against whom, between mentions that were given.
final class StanceScore implements Comparison<StanceScore.Directed> {
    private static final Comparator<Directed> IN_ORDER =
            Comparator.comparingInt(Directed::holder)
                    .thenComparingInt(Directed::target)
                    .thenComparing(d -> d.polarity().name());

    private final Minimum minimum;
    private final Confusion pairs = new Confusion(PairClass.LABELS);
    private final Thresholds directed = new Thresholds();
    private final Thresholds undirected = new Thresholds();

    /// From one mention to another, by their places.
    record Directed(int holder, int target, Polarity polarity) {
        static Directed read(GoldText text, JsonLine line, JsonNode json) throws BadLine {
            int mentions = text.mentions().size();
            return new Directed(
                    line.place(json, "holder", mentions),
                    line.place(json, "target", mentions),
                    line.oneOf(json, "polarity", Polarity.values()));
        }

        private Directed withoutDirection() {
            return new Directed(Math.min(holder, target), Math.max(holder, target), polarity);
        }
    }

    /// What is said of a pair.
    private enum PairClass {
        NONE("NONE"),
        FORTH_FAVOR("A>B FAVOR"),
        BACK_FAVOR("B>A FAVOR"),
        FORTH_AGAINST("A>B AGAINST"),
        BACK_AGAINST("B>A AGAINST");

        private static final List<String> LABELS =
                List.of(values()).stream().map(c -> c.label).toList();

        private final String label;

        PairClass(String label) {
            this.label = label;
        }

        private static PairClass of(@Nullable Directed one) {
            if (one == null) {
                return NONE;
            }
            boolean forth = one.holder() == 0 && one.target() == 1;
            return switch (one.polarity()) {
                case FAVOR -> forth ? FORTH_FAVOR : BACK_FAVOR;
                case AGAINST -> forth ? FORTH_AGAINST : BACK_AGAINST;
            };
        }
    }

    StanceScore(Minimum minimum) {
        this.minimum = minimum;
    }

    @Override
    public void add(GoldText text, List<Directed> right, Annotations found) {
        Map<Directed, Double> said = said(found);
        directed.add(said, right);
        Map<Directed, Double> ends = new HashMap<>();
        said.forEach((one, sure) -> ends.merge(one.withoutDirection(), sure, Math::max));
        undirected.add(ends, right.stream().map(Directed::withoutDirection).toList());
        if (text.mentions().size() == 2) {
            Directed surest = null;
            for (Map.Entry<Directed, Double> each : said.entrySet()) {
                if (surest == null || each.getValue() > said.getOrDefault(surest, 0.0)) {
                    surest = each.getKey();
                }
            }
            Directed gold = right.stream().min(IN_ORDER).orElse(null);
            pairs.add(PairClass.of(gold).label, PairClass.of(surest).label);
        }
    }

    /// The stances between two mentions, with how sure each is, in their order.
    private Map<Directed, Double> said(Annotations found) {
        Map<String, List<Integer>> ofEntity = new HashMap<>();
        for (int m = 0; m < found.mentions().size(); m++) {
            String entity = found.mentions().get(m).entity();
            if (entity != null) {
                ofEntity.computeIfAbsent(entity, e -> new ArrayList<>()).add(m);
            }
        }
        Map<Directed, Double> said = new LinkedHashMap<>();
        for (Stance stance : minimum.of(found)) {
            Integer holder = place(stance.holderMention(), ofEntity.get(stance.holder()));
            Integer target = place(stance.targetMention(), ofEntity.get(stance.target()));
            if (holder != null && target != null && !holder.equals(target)) {
                said.merge(
                        new Directed(holder, target, stance.polarity()),
                        stance.confidence(),
                        Math::max);
            }
        }
        return said;
    }

    /// The mention, or the only one of its entity.
    private static @Nullable Integer place(
            @Nullable Integer mention, @Nullable List<Integer> ofEntity) {
        if (mention != null || ofEntity == null || ofEntity.size() > 1) {
            return mention;
        }
        return ofEntity.getFirst();
    }

    @Override
    public void report(Report report) {
        report.put("min-confidence", minimum.confidence());
        if (pairs.total() > 0) {
            report.put("pairs", pairs.total())
                    .put("micro-f1", pairs.accuracy())
                    .put("macro-f1", pairs.macroF1(PairClass.LABELS))
                    .put(
                            "macro-f1 without NONE",
                            pairs.macroF1(PairClass.LABELS.subList(1, PairClass.LABELS.size())))
                    .put("classes", pairs.classes());
        }
        report.put("directed", directed.at(0)).put("direction ignored", undirected.at(0));
        directed.report(report);
    }
}
