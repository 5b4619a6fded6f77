package org.stancewire.query.search.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    HOUR,  UTC,            2025-10-26T01:59:59.999Z, 2025-10-26T01:00:00Z, 1
                    # The hour from 2 to 3 comes twice, and at another time not at all.
                    HOUR,  Europe/Berlin,  2025-10-26T00:30:00Z,     2025-10-26T00:00:00Z, 1
                    HOUR,  Europe/Berlin,  2025-10-26T01:30:00Z,     2025-10-26T01:00:00Z, 1
                    HOUR,  Europe/Berlin,  2026-03-29T01:30:00Z,     2026-03-29T01:00:00Z, 1
                    # Hours begin at half past of UTC.
                    HOUR,  Asia/Kolkata,   2026-01-01T00:29:00Z,     2025-12-31T23:30:00Z, 1
                    DAY,   UTC,            2025-10-26T23:59:59Z,     2025-10-26T00:00:00Z, 24
                    DAY,   Europe/Berlin,  2025-10-26T22:59:59Z,     2025-10-25T22:00:00Z, 25
                    DAY,   Europe/Berlin,  2026-03-29T12:00:00Z,     2026-03-28T23:00:00Z, 23
                    DAY,   Asia/Kolkata,   2026-01-01T18:30:00Z,     2026-01-01T18:30:00Z, 24
                    # The day begins at one, for at midnight the clock is put forward.
                    DAY,   America/Asuncion, 2023-10-01T12:00:00Z,   2023-10-01T04:00:00Z, 23
                    # The 30th of December 2011 did not take place.
                    DAY,   Pacific/Apia,   2011-12-30T09:59:59Z,     2011-12-29T10:00:00Z, 24
                    DAY,   Pacific/Apia,   2011-12-30T10:00:00Z,     2011-12-30T10:00:00Z, 24
                    WEEK,  UTC,            2026-11-22T23:00:00Z,     2026-11-16T00:00:00Z, 168
                    WEEK,  UTC,            2026-11-23T00:00:00Z,     2026-11-23T00:00:00Z, 168
                    WEEK,  Europe/Berlin,  2025-10-26T12:00:00Z,     2025-10-19T22:00:00Z, 169
                    WEEK,  UTC,            2026-01-01T00:00:00Z,     2025-12-29T00:00:00Z, 168
                    MONTH, Europe/Berlin,  2026-02-28T22:59:59Z,     2026-01-31T23:00:00Z, 672
                    MONTH, Europe/Berlin,  2026-02-28T23:00:00Z,     2026-02-28T23:00:00Z, 743
                    YEAR,  UTC,            1969-12-31T23:59:59Z,     1969-01-01T00:00:00Z, 8760
                    YEAR,  UTC,            2024-06-01T00:00:00Z,     2024-01-01T00:00:00Z, 8784
                    """)
    void beginsAndEndsByTheCalendarAndTheClock(
            Interval interval, ZoneId zone, Instant moment, Instant start, long hours) {
        ZonedDateTime begins = interval.start(moment.atZone(zone));
        assertThat(begins.toInstant()).isEqualTo(start);
        assertThat(Duration.between(begins, interval.next(begins)))
                .isEqualTo(Duration.ofHours(hours));
    }

    /// Clocks that are changed by half an hour, at a minute past midnight, or by a day.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-05T00:00:00Z Australia/Lord_Howe",
                "2025-10-04T00:00:00Z Australia/Lord_Howe",
                "2009-10-31T12:00:00Z America/St_Johns",
                "2009-03-07T12:00:00Z America/St_Johns",
                "2011-12-29T00:00:00Z Pacific/Apia",
                "2025-10-25T12:00:00Z Europe/Berlin",
                "1893-03-31T12:00:00Z Europe/Berlin"
            })
    void belongsEachMomentToOneInterval(String start) {
        Instant from = Instant.parse(start.substring(0, start.indexOf(' ')));
        ZoneId zone = ZoneId.of(start.substring(start.indexOf(' ') + 1));
        for (Interval interval : List.of(Interval.HOUR, Interval.DAY, Interval.WEEK)) {
            ZonedDateTime begins = interval.start(from.atZone(zone));
            for (int minute = 0; minute < 3 * 24 * 60; minute++) {
                ZonedDateTime moment = from.plusSeconds(60L * minute).atZone(zone);
                ZonedDateTime next = interval.next(begins);
                if (!next.isAfter(moment)) {
                    begins = next;
                }
                assertThat(interval.start(moment)).as(interval + " of " + moment).isEqualTo(begins);
                assertThat(moment).isBetween(begins, interval.next(begins));
            }
        }
    }

    @Test
    void countsAnHourThatComesTwiceAsTwo() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZonedDateTime first = ZonedDateTime.parse("2025-10-26T02:00+02:00[Europe/Berlin]");
        ZonedDateTime second = Interval.HOUR.next(first);
        assertThat(second.toLocalTime()).isEqualTo(first.toLocalTime());
        assertThat(second).isEqualTo(Instant.parse("2025-10-26T01:00:00Z").atZone(berlin));
    }
}
