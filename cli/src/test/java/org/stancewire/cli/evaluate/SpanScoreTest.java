package org.stancewire.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stancewire.cli.evaluate.GoldText.Gold;
import org.stancewire.cli.evaluate.SpanScore.Typed;
import org.stancewire.contract.Span;

class SpanScoreTest {
    private final SpanScore score = new SpanScore(List.of("PERSON", "ORGANIZATION", "LOCATION"));

    @Test
    void countsExactSpansByType() {
        score.add(
                List.of(
                        gold(0, 5, "PERSON"),
                        gold(10, 14, "PERSON"),
                        gold(20, 25, "LOCATION"),
                        gold(30, 34, "ORGANIZATION")),
                List.of(
                        found(0, 5, "PERSON"),
                        found(10, 13, "PERSON"),
                        found(20, 25, "ORGANIZATION"),
                        found(30, 34, "ORGANIZATION"),
                        found(40, 44, "LOCATION")));
        score.add(List.of(gold(0, 3, "PERSON")), List.of());
        assertThat(score.of("PERSON")).isEqualTo(new Counts(1, 2, 3));
        assertThat(score.of("ORGANIZATION")).isEqualTo(new Counts(1, 2, 1));
        assertThat(score.of("LOCATION")).isEqualTo(new Counts(0, 1, 1));
        assertThat(score.micro()).isEqualTo(new Counts(2, 5, 5));
        assertThat(score.untyped()).isEqualTo(new Counts(3, 5, 5));
        // PERSON P 1/2 R 1/3: .4; ORGANIZATION P 1/2 R 1: 2/3; LOCATION 0
        assertThat(score.macroF1()).isCloseTo((0.4 + 2 / 3.0) / 3, within(1e-12));
        // [10,13) overlaps [10,14); the one at 20 has another type, the one at 40 no partner
        assertThat(score.overlapPrecision()).isEqualTo(3 / 5.0);
        assertThat(score.overlapRecall()).isEqualTo(3 / 5.0);
    }

    @Test
    void allowsASpanToReachAsFarAsItsFullExtent() {
        Gold company = new Gold(new Span(9, 14), "ORGANIZATION", null, new Span(0, 14));
        assertThat(company.allows(new Span(0, 14))).isTrue();
        assertThat(company.allows(new Span(5, 14))).isTrue();
        assertThat(company.allows(new Span(10, 14))).isFalse();
        assertThat(company.allows(new Span(9, 15))).isFalse();
        score.add(
                List.of(company),
                List.of(found(0, 14, "ORGANIZATION"), found(9, 14, "ORGANIZATION")));
        assertThat(score.of("ORGANIZATION")).isEqualTo(new Counts(1, 2, 1));
        assertThat(score.untyped()).isEqualTo(new Counts(1, 2, 1));
    }

    @Test
    void leavesTheExactSpanToTheMentionThatHasIt() {
        Gold wide = new Gold(new Span(4, 8), "PERSON", null, new Span(0, 8));
        score.add(
                List.of(wide, gold(0, 8, "PERSON")),
                List.of(found(0, 8, "PERSON"), found(4, 8, "PERSON")));
        assertThat(score.of("PERSON")).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void countsOnceWhatIsFoundTwice() {
        score.add(
                List.of(gold(0, 5, "PERSON"), gold(0, 5, "PERSON")),
                List.of(found(0, 5, "PERSON"), found(0, 5, "PERSON")));
        assertThat(score.of("PERSON")).isEqualTo(new Counts(1, 1, 2));
    }

    @Test
    void passesOverTypesThatDoNotCount() {
        SpanScore people = new SpanScore(List.of("PERSON"));
        people.add(
                List.of(gold(0, 5, "PERSON"), gold(7, 9, "LOCATION"), gold(10, 12, null)),
                List.of(found(0, 5, "PERSON"), found(7, 9, "LOCATION"), found(10, 12, "EVENT")));
        assertThat(people.micro()).isEqualTo(new Counts(1, 1, 1));
        assertThat(people.macroF1()).isEqualTo(1);
    }

    @Test
    void isZeroWhereThereIsNothing() {
        score.add(List.of(), List.of());
        assertThat(score.micro().precision()).isZero();
        assertThat(score.micro().recall()).isZero();
        assertThat(score.micro().f1()).isZero();
        assertThat(score.macroF1()).isZero();
        assertThat(score.overlapPrecision()).isZero();
    }

    private static Gold gold(int start, int end, @Nullable String type) {
        return new Gold(new Span(start, end), type, null, null);
    }

    private static Typed found(int start, int end, String type) {
        return new Typed(new Span(start, end), type);
    }
}
