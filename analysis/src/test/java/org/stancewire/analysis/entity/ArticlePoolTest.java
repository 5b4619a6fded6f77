package org.stancewire.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.sequence.Labels;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

class ArticlePoolTest {
    private static final int PERSON = only(EntityType.PERSON);
    private static final int FIRST = Labels.label(EntityType.PERSON.ordinal(), 0, 0, 2);
    private static final int PLACE = only(EntityType.LOCATION);

    @Test
    void movesAnUnclearPlaceToWhatAClearOneSays() {
        AnalyzedText text = split("en", "Kestrel spoke at length. Few people like Kestrel here.");
        float[][] scores = zeros(text);
        raise(scores, text, 0, "Kestrel", PERSON, 9);
        raise(scores, text, 1, "Kestrel", PLACE, 2);
        new ArticlePool(text, scores).pool();
        assertThat(isPerson(best(scores, text, 0, "Kestrel"))).isTrue();
        assertThat(isPerson(best(scores, text, 1, "Kestrel"))).isTrue();
    }

    @Test
    void leavesASinglePlaceAsItIs() {
        AnalyzedText text = split("en", "Kestrel spoke at length. Few people like Falcon here.");
        float[][] scores = zeros(text);
        raise(scores, text, 0, "Kestrel", PERSON, 9);
        raise(scores, text, 1, "Falcon", PLACE, 2);
        new ArticlePool(text, scores).pool();
        assertThat(scores[0]).containsExactly(raised(text, 0, "Kestrel", PERSON, 9));
        assertThat(scores[1]).containsExactly(raised(text, 1, "Falcon", PLACE, 2));
    }

    @Test
    void leavesWordsInSmallLettersAsTheyAre() {
        AnalyzedText text = split("en", "They saw a kestrel fly. Few people like a kestrel here.");
        float[][] scores = zeros(text);
        raise(scores, text, 0, "kestrel", PERSON, 9);
        new ArticlePool(text, scores).pool();
        assertThat(scores[1]).containsOnly(0);
    }

    @Test
    void poolsTheCasesOfARussianName() {
        AnalyzedText text = split("ru", "Иванов долго говорил. Все здесь верят Иванову сегодня.");
        float[][] scores = zeros(text);
        raise(scores, text, 0, "Иванов", PERSON, 9);
        raise(scores, text, 1, "Иванову", PLACE, 2);
        new ArticlePool(text, scores).pool();
        assertThat(isPerson(best(scores, text, 1, "Иванову"))).isTrue();
    }

    @Test
    void keepsTheOrderOfTheLabelsOfOneType() {
        AnalyzedText text = split("en", "Kestrel spoke at length. Few people like Kestrel here.");
        float[][] scores = zeros(text);
        raise(scores, text, 0, "Kestrel", PERSON, 9);
        raise(scores, text, 1, "Kestrel", FIRST, 1);
        new ArticlePool(text, scores).pool();
        assertThat(best(scores, text, 1, "Kestrel")).isEqualTo(FIRST);
    }

    private static int only(EntityType type) {
        return Labels.label(type.ordinal(), 0, 0, 1);
    }

    private static AnalyzedText split(String language, String text) {
        AnalyzedText analyzed = new TextSplitter().split(text, language, List.of());
        assertThat(analyzed.sentences()).hasSize(2);
        return analyzed;
    }

    private static float[][] zeros(AnalyzedText text) {
        return text.sentences().stream()
                .map(sentence -> new float[sentence.tokens().size() * Labels.COUNT])
                .toArray(float[][]::new);
    }

    private static float[] raised(
            AnalyzedText text, int sentence, String word, int label, float score) {
        float[][] scores = zeros(text);
        raise(scores, text, sentence, word, label, score);
        return scores[sentence];
    }

    private static void raise(
            float[][] scores, AnalyzedText text, int sentence, String word, int label, float by) {
        scores[sentence][place(text, sentence, word) + label] += by;
    }

    private static int best(float[][] scores, AnalyzedText text, int sentence, String word) {
        int at = place(text, sentence, word);
        int best = 0;
        for (int y = 1; y < Labels.COUNT; y++) {
            best = scores[sentence][at + y] > scores[sentence][at + best] ? y : best;
        }
        return best;
    }

    private static boolean isPerson(int label) {
        return label != 0 && Labels.type(label) == EntityType.PERSON.ordinal();
    }

    private static int place(AnalyzedText text, int sentence, String word) {
        List<String> forms =
                text.sentences().get(sentence).tokens().stream().map(Token::form).toList();
        assertThat(forms).contains(word);
        return forms.indexOf(word) * Labels.COUNT;
    }
}
