package org.stancewire.training.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.stance.article.ArticleModel;

class OpinionScoreTest {
    @Test
    void averagesPrecisionAndRecallOverArticles() {
        GoldArticle first =
                new GoldArticle(
                        Map.of(
                                "a > b", ArticleModel.AGAINST,
                                "b > a", ArticleModel.AGAINST,
                                "c > d", ArticleModel.FAVOR),
                        List.of(),
                        List.of());
        GoldArticle second =
                new GoldArticle(Map.of("c > a", ArticleModel.AGAINST), List.of(), List.of());
        Map<String, Integer> said =
                Map.of("a > b", ArticleModel.AGAINST, "c > b", ArticleModel.FAVOR);

        OpinionScore score = OpinionScore.of(List.of(first, second), List.of(said, Map.of()));

        // AGAINST: P (1 + 0)/2, R (1/2 + 0)/2; FAVOR: P (0 + 1)/2, R (0 + 1)/2
        assertThat(score.f1()).isCloseTo((2 * .5 * .25 / .75 + .5) / 2, within(1e-9));
        assertThat(score.precision()).isCloseTo(0.5, within(1e-9));
        assertThat(score.recall()).isCloseTo(0.25, within(1e-9));
    }
}
