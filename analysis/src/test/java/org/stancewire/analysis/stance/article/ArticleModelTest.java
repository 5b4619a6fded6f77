package org.stancewire.analysis.stance.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.stance.article.Relations.Relation;

class ArticleModelTest {
    private static final int SIZE = Trait.values().length;

    @Test
    void choosesAStanceWhereItOutweighsNone() {
        ArticleModel model = model(2);

        assertThat(model.choose(new double[] {0.1, 0.6, 0.3})).isEqualTo(ArticleModel.NONE);
        assertThat(model.choose(new double[] {0.05, 0.6, 0.35})).isEqualTo(ArticleModel.AGAINST);
        assertThat(model.choose(new double[] {0.5, 0.3, 0.2})).isEqualTo(ArticleModel.FAVOR);
    }

    @Test
    void tellsWhichTraitsSpeakForAStance() {
        double[] traits = new double[SIZE];
        traits[Trait.READ_AGAINST.ordinal()] = 1;
        traits[Trait.READ_FAVOR.ordinal()] = -1;

        assertThat(model(1).heaviest(traits, ArticleModel.AGAINST))
                .containsExactly(Trait.READ_AGAINST);
    }

    @Test
    void givesChancesThatAddUpToOne() {
        double[] chances = model(1).chances(new double[SIZE]);

        assertThat(chances[0] + chances[1] + chances[2]).isCloseTo(1, within(1e-9));
    }

    @Test
    void shipsAModelOfRussianArticlesAndNoneOfEnglishOnes() {
        ArticleModel russian = Objects.requireNonNull(ArticleModel.load("ru"));

        assertThat(russian.lines()).hasSize(SIZE + 2);
        assertThat(ArticleModel.load("en")).isNull();
    }

    @Test
    void knowsLessOfTwoWhoWereSeldomNamedTogether() {
        Relation often = new Relation(100, 0, 60);
        Relation seldom = new Relation(4, 0, 2);

        assertThat(often.against(often)).isGreaterThan(seldom.against(seldom));
        assertThat(new Relations().of("a", "b")).isEqualTo(new Relation(0, 0, 0));
    }

    private static ArticleModel model(double tilt) {
        double[][] weights = new double[SIZE][3];
        weights[Trait.READ_AGAINST.ordinal()][ArticleModel.AGAINST] = 2;
        weights[Trait.READ_FAVOR.ordinal()][ArticleModel.FAVOR] = 2;
        return new ArticleModel(
                weights, new double[SIZE], new double[] {0, 1, 0}, tilt, new Relations());
    }
}
