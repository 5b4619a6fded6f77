package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Stance;

/// Gathers the readings of single places into one stance for each holder, target and polarity.
final class Aggregation {
    private static final Comparator<Stance> ORDER =
            Comparator.comparingDouble(Stance::confidence)
                    .reversed()
                    .thenComparing(Stance::holder)
                    .thenComparing(Stance::target)
                    .thenComparing(Stance::polarity);

    private final Precision precision;
    private final String model;

    Aggregation(Precision precision, String model) {
        this.precision = precision;
        this.model = model;
    }

    /// @param least readings that are less sure than this are left out
    List<Stance> gather(List<Judgement> judgements, String text, double least) {
        Map<String, List<Judgement>> groups = new TreeMap<>();
        for (Judgement judgement : judgements) {
            if (precision.of(judgement.rule()) >= least) {
                String key =
                        judgement.holder().entity()
                                + '\n'
                                + judgement.target().entity()
                                + '\n'
                                + judgement.polarity();
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(judgement);
            }
        }
        List<Stance> stances = new ArrayList<>();
        groups.values().forEach(group -> stances.add(stance(group, text)));
        stances.sort(ORDER);
        return stances;
    }

    /// The holder's own words come first, then what is surest.
    private Stance stance(List<Judgement> group, String text) {
        List<Judgement> order = new ArrayList<>(group);
        order.sort(
                Comparator.comparing((Judgement j) -> j.basis() != Basis.QUOTE)
                        .thenComparing(j -> -precision.of(j.rule()))
                        .thenComparing(j -> j.evidence().start())
                        .thenComparing(j -> j.evidence().end()));
        double confidence = 0;
        List<Evidence> evidence = new ArrayList<>();
        for (Judgement judgement : order) {
            confidence = Math.max(confidence, precision.of(judgement.rule()));
            boolean seen = evidence.stream().anyMatch(e -> e.span().contains(judgement.evidence()));
            if (!seen) {
                Provenance why = new Provenance(model, judgement.frame() + ": " + judgement.rule());
                evidence.add(Evidence.at(judgement.evidence(), text, why));
            }
        }
        Judgement first = order.getFirst();
        return new Stance(
                first.holder().entity(),
                first.target().entity(),
                first.holder().mention(),
                first.target().mention(),
                first.polarity(),
                confidence,
                first.basis(),
                evidence);
    }
}
