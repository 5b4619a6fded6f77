package org.stancewire.query.search.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;

/// A stretch of the calendar and the clock of a zone. Each begins where the one before ends: a day
/// on which the clock is changed is shorter or longer, and an hour that comes twice is two.
public enum Interval {
    HOUR,
    DAY,
    /// From Monday, as in ISO 8601.
    WEEK,
    MONTH,
    YEAR;

    /// When the one begins in which a moment lies.
    public ZonedDateTime start(ZonedDateTime moment) {
        ZonedDateTime start = this == HOUR ? hour(moment) : startOfDay(first(moment), moment);
        // A clock that is put back across midnight shows the day before for a second time.
        ZonedDateTime next = next(start);
        while (!next.isAfter(moment)) {
            start = next;
            next = next(start);
        }
        return start;
    }

    /// When the one after that begins, which is where it ends.
    public ZonedDateTime next(ZonedDateTime start) {
        return this == HOUR ? nextHour(start) : nextDays(start);
    }

    private LocalDate first(ZonedDateTime moment) {
        LocalDate date = moment.toLocalDate();
        return switch (this) {
            case HOUR, DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    private static ZonedDateTime startOfDay(LocalDate date, ZonedDateTime in) {
        return date.atStartOfDay(in.getZone());
    }

    private ZonedDateTime nextDays(ZonedDateTime start) {
        LocalDate date = start.toLocalDate();
        ZonedDateTime next = start;
        // A zone that crosses the date line leaves a day out.
        for (int i = 1; !next.isAfter(start); i++) {
            next =
                    startOfDay(
                            switch (this) {
                                case HOUR, DAY -> date.plusDays(i);
                                case WEEK -> date.plusWeeks(i);
                                case MONTH -> date.plusMonths(i);
                                case YEAR -> date.plusYears(i);
                            },
                            start);
        }
        return next;
    }

    private static ZonedDateTime hour(ZonedDateTime moment) {
        ZonedDateTime hour = moment.truncatedTo(ChronoUnit.HOURS);
        if (!hour.isAfter(moment)) {
            return hour;
        }
        // The clock was put forward past the beginning of this hour.
        return moment.getZone()
                .getRules()
                .previousTransition(moment.toInstant().plusNanos(1))
                .getInstant()
                .atZone(moment.getZone());
    }

    private static ZonedDateTime nextHour(ZonedDateTime start) {
        ZonedDateTime next = start;
        for (int i = 1; !next.isAfter(start); i++) {
            next = hour(start.plusHours(i));
        }
        ZoneOffsetTransition change = start.getZone().getRules().nextTransition(start.toInstant());
        if (change != null && change.getInstant().isBefore(next.toInstant())) {
            ZonedDateTime changed = hour(change.getInstant().atZone(start.getZone()));
            return changed.isAfter(start) ? changed : next;
        }
        return next;
    }
}
