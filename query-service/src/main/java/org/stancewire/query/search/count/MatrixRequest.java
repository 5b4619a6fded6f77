package org.stancewire.query.search.count;

import java.util.Objects;
import org.stancewire.query.search.Parameters;

/// Which part of the matrix of holders and targets is wanted.
///
/// @param rows of so many holders, those with the most stances
/// @param columns towards so many targets, those with the most stances
/// @param limit how many cells at most
/// @param order which cells come first
public record MatrixRequest(int rows, int columns, int limit, CellOrder order) {
    public static final int MAX_LIMIT = 1000;
    public static final int DEFAULT_LIMIT = 50;

    public MatrixRequest {
        Objects.requireNonNull(order);
        if (rows < 1 || columns < 1 || limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(rows + " by " + columns + ", " + limit + " cells");
        }
    }

    /// Throws [org.stancewire.query.search.BadQuestionException].
    public static MatrixRequest read(Parameters parameters) {
        CellOrder order = parameters.one("sort", it -> Parameters.choice(CellOrder.class, it));
        return new MatrixRequest(
                parameters.count("rows", MAX_LIMIT, Integer.MAX_VALUE),
                parameters.count("columns", MAX_LIMIT, Integer.MAX_VALUE),
                parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT),
                order == null ? CellOrder.COUNT : order);
    }
}
