package org.stancewire.query.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stancewire.query.search.count.StanceCounts;
import org.stancewire.query.search.count.StanceMatrix;

/// Who is for and against whom.
@Schema(description = "Who is for and against whom")
record MatrixAnswer(
        @Schema(description = "Of all stances of the question") StanceCounts total,
        @Schema(
                        description =
                                "How many pairs of holder and target there are in all, of those that"
                                        + " `rows` and `columns` leave",
                        examples = "2")
                int pairs,
        @Schema(
                        description =
                                "The holders of the cells here, with all of their stances; the most"
                                        + " first")
                List<Sum> holders,
        @Schema(description = "The same of targets") List<Sum> targets,
        @Schema(description = "In the order asked for") List<Cell> cells) {
    MatrixAnswer {
        holders = List.copyOf(holders);
        targets = List.copyOf(targets);
        cells = List.copyOf(cells);
    }

    /// All stances of a holder, or all towards a target.
    @Schema(name = "StancesOfParty")
    record Sum(PartyAnswer party, StanceCounts stances) {
        static Sum of(StanceMatrix.Sum sum) {
            return new Sum(PartyAnswer.of(sum.party()), sum.stances());
        }
    }

    /// The stances of one holder towards one target.
    @Schema(name = "StanceCell")
    record Cell(
            PartyAnswer holder,
            PartyAnswer target,
            StanceCounts stances,
            @Schema(description = "Of the newest article") StanceAnswer newest) {
        static Cell of(StanceMatrix.Cell cell) {
            return new Cell(
                    PartyAnswer.of(cell.newest().holder()),
                    PartyAnswer.of(cell.newest().target()),
                    cell.stances(),
                    StanceAnswer.of(cell.newest()));
        }
    }

    static MatrixAnswer of(StanceMatrix matrix) {
        return new MatrixAnswer(
                matrix.total(),
                matrix.pairs(),
                matrix.holders().stream().map(Sum::of).toList(),
                matrix.targets().stream().map(Sum::of).toList(),
                matrix.cells().stream().map(Cell::of).toList());
    }
}
