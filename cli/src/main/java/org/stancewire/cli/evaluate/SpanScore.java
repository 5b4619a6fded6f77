package org.stancewire.cli.evaluate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stancewire.cli.evaluate.GoldText.Gold;
import org.stancewire.contract.Span;

/// Compares mentions with those that are right, text by text: exactly, without their types, and
/// by mere overlap.
final class SpanScore {
    private static final Comparator<Typed> IN_ORDER =
            Comparator.<Typed>comparingInt(t -> t.span().start())
                    .thenComparingInt(t -> t.span().end())
                    .thenComparing(Typed::type);

    private final Map<String, Tally> exact = new LinkedHashMap<>();
    private final Tally untyped = new Tally();
    private long overlapping;
    private long overlapped;
    private long found;
    private long gold;

    /// A mention that analysis found.
    record Typed(Span span, String type) {
        private boolean overlaps(Gold right) {
            return right.type() != null && type.equals(right.type()) && span.overlaps(right.span());
        }
    }

    private static final class Tally {
        private long right;
        private long found;
        private long gold;

        private Counts counts() {
            return new Counts(right, found, gold);
        }
    }

    /// @param types those that count; mentions of any other are passed over
    SpanScore(List<String> types) {
        types.forEach(type -> exact.put(type, new Tally()));
    }

    /// Takes in one text. What was found twice counts once.
    void add(List<Gold> allRight, List<Typed> allFound) {
        List<Gold> rights = allRight.stream().filter(g -> exact.containsKey(g.type())).toList();
        List<Typed> founds =
                allFound.stream()
                        .filter(f -> exact.containsKey(f.type()))
                        .distinct()
                        .sorted(IN_ORDER)
                        .toList();
        found += founds.size();
        gold += rights.size();
        exact.forEach(
                (type, tally) -> {
                    tally.found += founds.stream().filter(f -> f.type().equals(type)).count();
                    tally.gold += rights.stream().filter(g -> type.equals(g.type())).count();
                });
        untyped.found += founds.stream().map(Typed::span).distinct().count();
        untyped.gold += rights.size();
        match(rights, founds);
        overlapped +=
                rights.stream().filter(g -> founds.stream().anyMatch(f -> f.overlaps(g))).count();
        overlapping += founds.stream().filter(f -> rights.stream().anyMatch(f::overlaps)).count();
    }

    private void match(List<Gold> rights, List<Typed> founds) {
        Set<Typed> used = new HashSet<>();
        Set<Span> usedSpans = new HashSet<>();
        for (Gold right : rights) {
            Typed hit = null;
            for (Typed one : founds) {
                boolean free = one.type().equals(right.type()) && !used.contains(one);
                if (free && right.allows(one.span())) {
                    hit = one;
                    if (one.span().equals(right.span())) {
                        break;
                    }
                }
            }
            if (hit != null) {
                used.add(hit);
                tally(hit.type()).right++;
            }
            for (Typed one : founds) {
                if (right.allows(one.span()) && usedSpans.add(one.span())) {
                    untyped.right++;
                    break;
                }
            }
        }
    }

    private Tally tally(String type) {
        Tally tally = exact.get(type);
        if (tally == null) {
            throw new IllegalStateException("not a type that counts: " + type);
        }
        return tally;
    }

    /// The figures of one type.
    Counts of(String type) {
        return tally(type).counts();
    }

    /// All types together.
    Counts micro() {
        long right = exact.values().stream().mapToLong(t -> t.right).sum();
        return new Counts(right, found, gold);
    }

    /// The mean F1 of the types that there are.
    double macroF1() {
        List<Counts> shown =
                exact.values().stream().map(Tally::counts).filter(c -> c.gold() > 0).toList();
        double sum = 0;
        for (Counts counts : shown) {
            sum += counts.f1();
        }
        return shown.isEmpty() ? 0 : sum / shown.size();
    }

    /// Whatever the type.
    Counts untyped() {
        return untyped.counts();
    }

    /// The share of the found that overlap a right one of their type.
    double overlapPrecision() {
        return new Counts(overlapping, found, gold).precision();
    }

    /// The share of the right that a found one of their type overlaps.
    double overlapRecall() {
        return new Counts(overlapped, found, gold).recall();
    }
}
