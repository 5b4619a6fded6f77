package org.stancewire.analysis.stance.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.stance.article.Relations.Relation;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Polarity;

class TieTest {
    private static final Relation UNKNOWN = new Relation(0, 0, 0);

    private final Ties ties =
            new Ties(
                    Map.of(
                            "country:fr", new Party("country:fr", EntityType.LOCATION, 4, 0, false),
                            "person:voss",
                                    new Party("person:voss", EntityType.PERSON, 2, 1, true)));
    private final Tie there = ties.of("person:voss", "country:fr");
    private final Tie back = ties.of("country:fr", "person:voss");

    @Test
    void countsASentenceOnceHoweverOftenItNamesTheTwo() {
        there.seen(3, 0.1, 0.8);
        there.seen(3, 0.1, 0.2);
        there.seen(5, 0.1, 0.4);
        back.seen(3, 0.2, 0.2);

        assertThat(trait(Trait.TOGETHER)).isCloseTo(Math.log(2), within(1e-9));
    }

    @Test
    void tellsTheTwoDirectionsApart() {
        there.seen(1, 0.1, 0.8);
        back.seen(1, 0.6, 0.1);
        there.read(Polarity.AGAINST);

        assertThat(trait(Trait.AGAINST_MOST)).isPositive();
        assertThat(trait(Trait.BACK_AGAINST_MOST)).isNegative();
        assertThat(trait(Trait.BACK_FAVOR_MOST)).isPositive();
        assertThat(trait(Trait.READ_AGAINST)).isOne();
        assertThat(trait(Trait.BACK_READ_AGAINST)).isZero();
        assertThat(trait(Trait.HOLDER_PERSON)).isOne();
        assertThat(trait(Trait.TARGET_PERSON)).isZero();
        assertThat(trait(Trait.IS_QUOTED)).isOne();
    }

    @Test
    void knowsNoTieOfOneWhomTheArticleDoesNotName() {
        assertThat(ties.find("person:voss", "country:de")).isNull();
        assertThatThrownBy(() -> ties.of("person:voss", "country:de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("country:de");
    }

    private double trait(Trait trait) {
        return there.traits(back, 6, UNKNOWN, UNKNOWN)[trait.ordinal()];
    }
}
