package org.stancewire.query.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.CellOrder;
import org.stancewire.query.search.count.FoundStance;
import org.stancewire.query.search.count.MatrixRequest;
import org.stancewire.query.search.count.StanceMatrix;

/// Makes the matrix of holders and targets.
record Matrix(FeedQuery queries, KnownEntities known, Entities entities, StanceList list) {
    StanceMatrix of(Reading reading, Question question, MatrixRequest request) {
        Cells cells = Cells.of(reading, queries, known, question);
        Map<String, Cells.Sum> holders = cells.by(Cells.Pair::holder);
        Map<String, Cells.Sum> targets = cells.by(Cells.Pair::target);
        Set<String> rows = most(holders, request.rows());
        Set<String> columns = most(targets, request.columns());
        List<Cells.Pair> pairs =
                cells.all().keySet().stream()
                        .filter(it -> rows.contains(it.holder()) && columns.contains(it.target()))
                        .toList();
        List<Cells.Pair> shown =
                pairs.stream()
                        .sorted(order(request.order(), cells))
                        .limit(request.limit())
                        .toList();
        Parties who =
                Parties.of(
                        reading,
                        entities,
                        known,
                        shown.stream().flatMap(it -> Stream.of(it.holder(), it.target())).toList());
        List<FoundStance> newest = list.newest(reading, question, shown, who);
        List<StanceMatrix.Cell> answer = new ArrayList<>(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            answer.add(new StanceMatrix.Cell(cells.of(shown.get(i)).counts(), newest.get(i)));
        }
        return new StanceMatrix(
                cells.total().counts(),
                pairs.size(),
                shown(holders, shown, Cells.Pair::holder, who),
                shown(targets, shown, Cells.Pair::target, who),
                answer);
    }

    private static Set<String> most(Map<String, Cells.Sum> sums, int limit) {
        return sums.keySet().stream()
                .sorted(mostFirst(sums))
                .limit(limit)
                .collect(Collectors.toSet());
    }

    private static Comparator<String> mostFirst(Map<String, Cells.Sum> sums) {
        return Comparator.comparingLong((String it) -> sums.getOrDefault(it, Cells.Sum.NONE).all())
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    private static Comparator<Cells.Pair> order(CellOrder order, Cells cells) {
        ToLongFunction<Cells.Sum> rank =
                switch (order) {
                    case COUNT -> Cells.Sum::all;
                    case FAVOR -> Cells.Sum::favor;
                    case AGAINST -> Cells.Sum::against;
                    case CONTESTED -> it -> Math.min(it.favor(), it.against());
                    case NEWEST -> Cells.Sum::newest;
                };
        return Comparator.comparingLong((Cells.Pair it) -> rank.applyAsLong(cells.of(it)))
                .thenComparingLong(it -> cells.of(it).all())
                .reversed()
                .thenComparing(Cells.Pair.IN_ORDER);
    }

    private static List<StanceMatrix.Sum> shown(
            Map<String, Cells.Sum> sums,
            List<Cells.Pair> cells,
            Function<Cells.Pair, String> party,
            Parties who) {
        return cells.stream()
                .map(party)
                .distinct()
                .sorted(mostFirst(sums))
                .map(
                        it ->
                                new StanceMatrix.Sum(
                                        who.of(it), sums.getOrDefault(it, Cells.Sum.NONE).counts()))
                .toList();
    }
}
