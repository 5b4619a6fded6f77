package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Stance;

/// Compares who is for or against whom in whole texts, by the names of those concerned.
final class OpinionScore implements Comparison<OpinionScore.Opinion> {
    private final NameGroups groups;
    private final Minimum minimum;
    private final Map<Polarity, Totals> totals = new EnumMap<>(Polarity.class);
    private Counts pairs = new Counts(0, 0, 0);

    /// From one name to another.
    record Opinion(String holder, String target, Polarity polarity) {
        static Opinion read(GoldText text, JsonLine line, JsonNode json) throws BadLine {
            return new Opinion(
                    line.word(json, "holder"),
                    line.word(json, "target"),
                    line.oneOf(json, "polarity", Polarity.values()));
        }
    }

    private record Pair(String holder, String target) {}

    /// The counts of one polarity, over all texts and text by text.
    private static final class Totals {
        private Counts pooled = new Counts(0, 0, 0);
        private double precisions;
        private double recalls;
        private long texts;

        private void add(Counts counts) {
            pooled = pooled.plus(counts);
            // As those who published the set count: what was not said is right where there is none.
            double empty = counts.gold() == 0 ? 1 : 0;
            precisions += counts.found() == 0 ? empty : counts.precision();
            recalls += counts.gold() == 0 ? empty : counts.recall();
            texts++;
        }

        private Report byText() {
            return texts == 0
                    ? Report.precision(0, 0)
                    : Report.precision(precisions / texts, recalls / texts);
        }

        private double f1ByText() {
            return texts == 0 ? 0 : Counts.harmonic(precisions / texts, recalls / texts);
        }
    }

    OpinionScore(NameGroups groups, Minimum minimum) {
        this.groups = groups;
        this.minimum = minimum;
        for (Polarity polarity : Polarity.values()) {
            totals.put(polarity, new Totals());
        }
    }

    @Override
    public void add(GoldText text, List<Opinion> right, Annotations found) {
        Set<Opinion> rights = new HashSet<>();
        for (Opinion one : right) {
            put(rights, List.of(one.holder()), List.of(one.target()), one.polarity());
        }
        Set<Opinion> founds = new HashSet<>();
        Names names = new Names(text.text(), found);
        for (Stance one : minimum.of(found)) {
            List<String> holder = names.of(one.holder(), one.holderMention());
            put(founds, holder, names.of(one.target(), one.targetMention()), one.polarity());
        }
        totals.forEach((polarity, t) -> t.add(common(of(polarity, rights), of(polarity, founds))));
        pairs = pairs.plus(common(pairs(rights), pairs(founds)));
    }

    private void put(
            Set<Opinion> all, List<String> holder, List<String> target, Polarity polarity) {
        String from = groups.group(holder);
        String to = groups.group(target);
        if (from != null && to != null) {
            all.add(new Opinion(from, to, polarity));
        }
    }

    private static Set<Pair> of(Polarity polarity, Set<Opinion> all) {
        return pairs(new HashSet<>(all.stream().filter(o -> o.polarity() == polarity).toList()));
    }

    private static Set<Pair> pairs(Set<Opinion> all) {
        Set<Pair> pairs = new HashSet<>();
        all.forEach(one -> pairs.add(new Pair(one.holder(), one.target())));
        return pairs;
    }

    private static Counts common(Set<Pair> right, Set<Pair> found) {
        return new Counts(
                found.stream().filter(right::contains).count(), found.size(), right.size());
    }

    /// What the entities of one text are called in it.
    private static final class Names {
        private final String text;
        private final List<Mention> mentions;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, Map<String, Integer>> surfaces = new HashMap<>();

        Names(String text, Annotations found) {
            this.text = text;
            this.mentions = found.mentions();
            for (Entity entity : found.entities()) {
                names.put(entity.id(), entity.name());
            }
            for (Mention mention : mentions) {
                if (mention.entity() != null) {
                    surfaces.computeIfAbsent(mention.entity(), e -> new LinkedHashMap<>())
                            .merge(mention.in(text), 1, Integer::sum);
                }
            }
        }

        /// First its name, then the words of the mention, then those of all its mentions, the most
        /// frequent first.
        List<String> of(String entity, @Nullable Integer mention) {
            List<String> all = new ArrayList<>();
            String name = names.get(entity);
            if (name != null) {
                all.add(name);
            }
            if (mention != null) {
                all.add(mentions.get(mention).in(text));
            }
            surfaces.getOrDefault(entity, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .forEach(surface -> all.add(surface.getKey()));
            return all;
        }
    }

    @Override
    public void report(Report report) {
        double pooled = 0;
        double byText = 0;
        Counts micro = new Counts(0, 0, 0);
        for (Totals each : totals.values()) {
            pooled += each.pooled.f1() / totals.size();
            byText += each.f1ByText() / totals.size();
            micro = micro.plus(each.pooled);
        }
        report.put("min-confidence", minimum.confidence())
                .put("f1 (mean of FAVOR and AGAINST), averaged by document", byText)
                .put("f1 (mean of FAVOR and AGAINST), pooled", pooled)
                .put("micro", micro);
        totals.forEach((polarity, each) -> report.put("pooled " + polarity, each.pooled));
        totals.forEach((polarity, each) -> report.put("by document " + polarity, each.byText()));
        report.put("pairs, polarity ignored", pairs);
    }
}
