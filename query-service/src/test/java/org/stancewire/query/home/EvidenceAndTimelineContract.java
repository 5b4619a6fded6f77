package org.stancewire.query.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.RUSSIA;
import static org.stancewire.query.TestArticle.article;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Polarity;
import org.stancewire.query.Ask;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.EvidencePage;
import org.stancewire.query.search.count.EvidenceRequest;
import org.stancewire.query.search.count.FeedCounts;
import org.stancewire.query.search.count.Interval;
import org.stancewire.query.search.count.Timeline;
import org.stancewire.query.search.count.TimelineRequest;
import org.stancewire.query.search.count.TimelineRequest.Measure;

public abstract class EvidenceAndTimelineContract extends HomeContract {
    /// An article has three stances, so that pages of two end within one.
    @Test
    void listsEachStanceOnceWhileArticlesComeAndGo() throws Exception {
        try (Home index = home()) {
            for (int i = 0; i < 20; i++) {
                index.with(stances("a%02d".formatted(i), "2026-01-01"));
            }
            List<String> seen = new ArrayList<>();
            Cursor after = null;
            do {
                EvidencePage page =
                        counts(index)
                                .evidence(
                                        Question.EVERYTHING,
                                        new EvidenceRequest(2, after, Ask.NOW));
                page.stances().forEach(it -> seen.add(it.article() + " " + it.target().id()));
                after = page.next();
                index.with(
                        stances("newer" + seen.size(), "2026-02-01"),
                        stances("a00-" + seen.size(), "2026-01-02"));
                if (seen.size() == 8) {
                    index.remove("a03/h1");
                    index.show();
                }
            } while (after != null);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                if (i != 3) {
                    String id = "a%02d ".formatted(i);
                    expected.addAll(List.of(id + NATO.id(), id + HAFTAR.id(), id + RUSSIA.id()));
                }
            }
            assertThat(seen).isEqualTo(expected);
        }
    }

    private static EnrichedArticle stances(String id, String published) {
        return article(
                id,
                a ->
                        a.published(published)
                                .stance(PUTIN, Polarity.AGAINST, NATO)
                                .stance(PUTIN, Polarity.FAVOR, HAFTAR)
                                .stance(PUTIN, Polarity.FAVOR, RUSSIA));
    }

    /// At the beginning of that date in UTC it is still the day before in New York.
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Kiritimati"})
    void countsADateOnThatDateInEveryZone(String zone) throws Exception {
        try (Home index =
                home().with(
                                article("date", a -> a.published("2012-04-18")),
                                article("night", a -> a.published("2012-04-20T02:00:00Z")))) {
            Timeline days = timeline(index, Interval.DAY, zone);
            assertThat(days.slots().getFirst().from())
                    .isEqualTo(LocalDate.parse("2012-04-18").atStartOfDay(ZoneId.of(zone)));
            assertThat(days.slots())
                    .extracting(it -> it.tally().count())
                    .isEqualTo(
                            zone.equals("America/New_York")
                                    ? List.of(1L, 1L)
                                    : List.of(1L, 0L, 1L));
        }
    }

    @Test
    void refusesMoreIntervalsThanAnyoneReads() throws Exception {
        try (Home index =
                home().with(
                                article("old", a -> a.published("1912-04-15")),
                                article("new", a -> a.published("2026-01-01")))) {
            assertThat(timeline(index, Interval.MONTH, "UTC").slots()).hasSize(1366);
            assertThatThrownBy(() -> timeline(index, Interval.HOUR, "UTC"))
                    .isInstanceOfSatisfying(
                            BadQuestionException.class,
                            it -> assertThat(it.parameter()).isEqualTo("interval"))
                    .hasMessageContaining("10000")
                    .hasMessageContaining("longer interval");
        }
    }

    @Test
    void hasNoIntervalsWhereThereAreNoArticles() throws Exception {
        try (Home index = home()) {
            assertThat(timeline(index, Interval.DAY, "UTC"))
                    .isEqualTo(new Timeline(0, List.of(), List.of(), List.of()));
        }
    }

    private static Timeline timeline(Home index, Interval interval, String zone) {
        return counts(index)
                .timeline(
                        Question.EVERYTHING,
                        new TimelineRequest(
                                interval, ZoneId.of(zone), Measure.COUNT, null, null, 5));
    }

    private static FeedCounts counts(Home index) {
        return index.counts();
    }
}
