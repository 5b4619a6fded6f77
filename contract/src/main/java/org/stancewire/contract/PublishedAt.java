package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// When an article was published, exactly as precise as its source states it: `2012-04-18` or
/// `2012-04-18T09:30:00Z`.
public record PublishedAt(@JsonValue String value) {
    /// Throws [IllegalArgumentException] with the accepted forms when `value` is neither.
    @JsonCreator
    public PublishedAt {
        instantOf(value);
    }

    /// The moment it is sorted by: a bare date counts from its start in UTC.
    public Instant instant() {
        return instantOf(value);
    }

    /// Whether only the day is known.
    public boolean isDate() {
        return value.indexOf('T') < 0;
    }

    private static Instant instantOf(String value) {
        try {
            return value.indexOf('T') < 0
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "not a date such as 2012-04-18, nor a date and time with its zone such as"
                            + " 2012-04-18T09:30:00Z: '"
                            + value
                            + "'",
                    e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
