package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Span;
import org.stancewire.contract.Stance;

/// Gathers the readings of single places into one stance for each holder, target and polarity.
final class Aggregation {
    private static final Comparator<Stance> ORDER =
            Comparator.comparingDouble(Stance::confidence)
                    .reversed()
                    .thenComparing(Stance::holder)
                    .thenComparing(Stance::target)
                    .thenComparing(Stance::polarity);

    private final String model;

    /// @param model the version of the frames, rules and weights that judged
    Aggregation(String model) {
        this.model = model;
    }

    List<Stance> gather(List<Weighed> all, String text) {
        Map<String, List<Weighed>> groups = new TreeMap<>();
        for (Weighed weighed : all) {
            Judgement judgement = weighed.judgement();
            String key =
                    judgement.holder().entity()
                            + '\n'
                            + judgement.target().entity()
                            + '\n'
                            + judgement.polarity();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(weighed);
        }
        List<Stance> stances = new ArrayList<>();
        groups.values().forEach(group -> stances.add(stance(group, text)));
        stances.sort(ORDER);
        return stances;
    }

    /// The holder's own words come first, then what is surest.
    private Stance stance(List<Weighed> group, String text) {
        List<Weighed> order = new ArrayList<>(group);
        order.sort(
                Comparator.comparing((Weighed w) -> w.judgement().basis() != Basis.QUOTE)
                        .thenComparing(w -> -w.confidence())
                        .thenComparing(w -> w.judgement().evidence().start())
                        .thenComparing(w -> w.judgement().evidence().end()));
        double confidence = 0;
        List<Evidence> evidence = new ArrayList<>();
        for (Weighed weighed : order) {
            Span span = weighed.judgement().evidence();
            confidence = Math.max(confidence, weighed.confidence());
            boolean seen = evidence.stream().anyMatch(e -> e.span().contains(span));
            if (!seen) {
                Provenance why = new Provenance(model, weighed.reason());
                evidence.add(Evidence.at(span, text, why));
            }
        }
        Judgement first = order.getFirst().judgement();
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
