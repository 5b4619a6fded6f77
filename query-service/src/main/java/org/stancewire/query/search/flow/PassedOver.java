package org.stancewire.query.search.flow;

import java.util.Objects;

/// The records of enriched articles that are not ours and that the index has passed over.
///
/// @param records how many they are, since this replica started
/// @param last where the last of them lies, `topic/partition/offset`; empty where there is none
/// @param reason what is wrong with the last; empty where there is none
public record PassedOver(long records, String last, String reason) {
    /// None was passed over.
    public static final PassedOver NONE = new PassedOver(0, "", "");

    public PassedOver {
        Objects.requireNonNull(last);
        Objects.requireNonNull(reason);
    }

    /// These and another.
    public PassedOver and(String record, String why) {
        return new PassedOver(records + 1, record, why);
    }
}
