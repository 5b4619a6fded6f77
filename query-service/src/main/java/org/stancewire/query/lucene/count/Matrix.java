package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.search.IndexSearcher;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.StanceFilter;
import org.stancewire.query.search.count.CellOrder;
import org.stancewire.query.search.count.MatrixRequest;
import org.stancewire.query.search.count.StanceMatrix;

/// Makes the matrix of holders and targets.
final class Matrix {
    private final Stances stances;
    private final StanceList list;
    private final Numbering parties;

    Matrix(Stances stances, StanceList list, Facets facets) {
        this.stances = stances;
        this.list = list;
        this.parties = facets.numbering(Facet.HOLDER);
    }

    StanceMatrix of(IndexSearcher searcher, Question question, MatrixRequest request)
            throws IOException {
        Cells cells = stances.cells(searcher, question);
        StanceSums holders = sums(cells, cells::holder);
        StanceSums targets = sums(cells, cells::target);
        IntPredicate isRow = most(holders, request.rows());
        IntPredicate isColumn = most(targets, request.columns());
        IntToLongFunction rank = rank(request.order(), cells);
        Best<Integer> best = new Best<>(request.limit(), order(rank, cells));
        int pairs = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            if (isRow.test(cells.holder(cell)) && isColumn.test(cells.target(cell))) {
                pairs++;
                Integer last = best.last();
                // Of hundreds of thousands nearly all are passed over here, at no more cost.
                if (last == null || rank.applyAsLong(cell) >= rank.applyAsLong(last)) {
                    best.add(cell);
                }
            }
        }
        List<Integer> shown = best.all();
        Parties who = list.parties(searcher);
        List<StanceMatrix.Cell> answer = new ArrayList<>(shown.size());
        for (int cell : shown) {
            answer.add(cell(searcher, question, cells, cell, who));
        }
        return new StanceMatrix(
                holders.total(),
                pairs,
                shown(holders, shown, cells::holder, who),
                shown(targets, shown, cells::target, who),
                answer);
    }

    private static StanceSums sums(Cells cells, IntUnaryOperator party) {
        StanceSums sums = new StanceSums();
        for (int cell = 0; cell < cells.size(); cell++) {
            sums.add(party.applyAsInt(cell), cells, cell);
        }
        return sums;
    }

    private IntPredicate most(StanceSums sums, int limit) {
        if (limit == Integer.MAX_VALUE) {
            return _ -> true;
        }
        Best<Integer> best = new Best<>(limit, mostFirst(sums));
        for (int party = 0; party < sums.end(); party++) {
            if (sums.all(party) > 0) {
                best.add(party);
            }
        }
        BitSet chosen = new BitSet();
        best.all().forEach(chosen::set);
        return chosen::get;
    }

    private Comparator<Integer> mostFirst(StanceSums sums) {
        return Comparator.comparingLong((Integer party) -> sums.all(party))
                .reversed()
                .thenComparing(parties::value);
    }

    private static IntToLongFunction rank(CellOrder order, Cells cells) {
        return switch (order) {
            case COUNT -> cells::all;
            case FAVOR -> cells::favor;
            case AGAINST -> cells::against;
            case CONTESTED -> cell -> Math.min(cells.favor(cell), cells.against(cell));
            case NEWEST -> cells::newestTime;
        };
    }

    private Comparator<Integer> order(IntToLongFunction rank, Cells cells) {
        return Comparator.<Integer>comparingLong(rank::applyAsLong)
                .thenComparingLong(cells::all)
                .reversed()
                .thenComparing(cell -> parties.value(cells.holder(cell)))
                .thenComparing(cell -> parties.value(cells.target(cell)));
    }

    private StanceMatrix.Cell cell(
            IndexSearcher searcher, Question question, Cells cells, int cell, Parties who)
            throws IOException {
        StanceFilter asked = question.stances();
        Question pair =
                question.with(
                        new StanceFilter(
                                List.of(parties.value(cells.holder(cell))),
                                List.of(parties.value(cells.target(cell))),
                                asked.polarity(),
                                asked.bases(),
                                asked.minConfidence()));
        return new StanceMatrix.Cell(
                cells.counts(cell), list.first(searcher, cells.newest(cell), pair, who));
    }

    private List<StanceMatrix.Sum> shown(
            StanceSums sums, List<Integer> cells, IntUnaryOperator party, Parties who)
            throws IOException {
        List<StanceMatrix.Sum> shown = new ArrayList<>();
        List<Integer> all =
                cells.stream().map(party::applyAsInt).distinct().sorted(mostFirst(sums)).toList();
        for (int each : all) {
            shown.add(new StanceMatrix.Sum(who.of(parties.value(each)), sums.of(each)));
        }
        return shown;
    }
}
