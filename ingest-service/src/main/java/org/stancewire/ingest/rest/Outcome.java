package org.stancewire.ingest.rest;

import org.stancewire.ingest.log.Receipt;
import org.stancewire.service.Problem;

/// What became of one article of many.
///
/// @param line its number from 1
sealed interface Outcome {
    long line();

    /// The log has it.
    record Taken(long line, String id, Receipt receipt) implements Outcome {}

    /// It is no article.
    record Refused(long line, Problem problem) implements Outcome {}

    /// It is one, but the log did not take it in time.
    record Missed(long line, Problem problem) implements Outcome {}

    /// As it is told to its sender.
    default LineAnswer answer() {
        return switch (this) {
            case Taken(long line, String id, Receipt receipt) ->
                    LineAnswer.taken(line, id, receipt.duplicate());
            case Refused(long line, Problem problem) -> LineAnswer.refused(line, problem);
            case Missed(long line, Problem problem) -> LineAnswer.refused(line, problem);
        };
    }
}
