package org.stancewire.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.cli.evaluate.ClusterScore.Identified;
import org.stancewire.cli.evaluate.GoldText.Gold;
import org.stancewire.contract.Span;

class ClusterScoreTest {
    @Test
    void weighsEachMentionByTheShareOfItsClusterThatIsRight() {
        ClusterScore score = new ClusterScore(false);
        score.add(golds("a a a b b b"), founds("1 1 2 2 2 2"));
        // precision: 1 1 | 1/4 of {a}, 3/4 three times; recall: 2/3 2/3 1/3 | 1 1 1
        assertThat(score.precision()).isCloseTo((2 + 0.25 + 3 * 0.75) / 6, within(1e-12));
        assertThat(score.recall()).isCloseTo((5 / 3.0 + 3) / 6, within(1e-12));
    }

    @Test
    void takesAMentionWithoutIdAsOneOfItsOwn() {
        ClusterScore score = new ClusterScore(false);
        score.add(golds("a a b"), founds("- - -"));
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isCloseTo((0.5 + 0.5 + 1) / 3, within(1e-12));
    }

    @Test
    void comparesOnlyMentionsWhoseSpanIsFound() {
        ClusterScore score = new ClusterScore(false);
        List<Identified> founds = new ArrayList<>(founds("1 1"));
        founds.set(1, new Identified(new Span(90, 95), "1"));
        score.add(golds("a -"), founds);
        score.add(golds("a a"), founds);
        assertThat(score.total()).isEqualTo(3);
        assertThat(score.matched()).isEqualTo(2);
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void comparesOverAllTextsWhereAsked() {
        ClusterScore within = new ClusterScore(false);
        ClusterScore across = new ClusterScore(true);
        for (ClusterScore score : List.of(within, across)) {
            score.add(golds("a"), founds("1"));
            score.add(golds("a"), founds("2"));
        }
        assertThat(within.recall()).isEqualTo(1);
        assertThat(across.recall()).isEqualTo(0.5);
        assertThat(across.precision()).isEqualTo(1);
    }

    @Test
    void isZeroWhereThereIsNothing() {
        assertThat(new ClusterScore(true).precision()).isZero();
    }

    private static List<Gold> golds(String ids) {
        List<Gold> all = new ArrayList<>();
        for (String id : ids.split(" ")) {
            Span span = new Span(10 * all.size(), 10 * all.size() + 5);
            all.add(new Gold(span, null, id.equals("-") ? null : id, null));
        }
        return all;
    }

    private static List<Identified> founds(String ids) {
        return golds(ids).stream().map(g -> new Identified(g.span(), g.entity())).toList();
    }
}
