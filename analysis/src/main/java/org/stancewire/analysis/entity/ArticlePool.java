package org.stancewire.analysis.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.analysis.sequence.Labels;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Token;

/// Lets every place where an article writes a word speak for all others: a name seen clearly once
/// helps where its sentence says little.
///
/// The log-probability of each type is moved most of the way to its mean over the article, in which
/// a place counts the more the clearer it is (after
/// the idea of Chieu and Ng 2002, "Named Entity Recognition: A Maximum Entropy Approach Using
/// Global Information").
final class ArticlePool {
    /// How far a place goes to the mean of all.
    private static final float SHARE = 0.8f;

    private static final int TYPES = 4;

    /// How much more a clear place counts than an unclear one.
    private static final float POWER = 10;

    private static final String[] ENDINGS = {
        "ского", "скому", "ским", "ском", "ский", "ской", "скую", "ская", "ого", "ому", "ами", "ом",
        "ем", "ым", "им", "ой", "ей", "ий", "ый", "ая", "ую", "ах", "а", "я", "у", "ю", "е", "ы",
        "и", "ь", "й"
    };

    private final AnalyzedText text;
    private final boolean russian;
    private final float[][] scores;
    private final Map<String, float[]> sums = new HashMap<>();

    /// @param scores of each sentence, word after word; changed by [#pool]
    ArticlePool(AnalyzedText text, float[][] scores) {
        this.text = text;
        this.russian = text.language().equals("ru");
        this.scores = scores;
    }

    void pool() {
        if (scores.length < 2) {
            return;
        }
        float[] own = new float[TYPES];
        for (int s = 0; s < scores.length; s++) {
            List<Token> tokens = text.sentences().get(s).tokens();
            for (int t = 0; t < tokens.size(); t++) {
                if (isPooled(tokens.get(t))) {
                    masses(scores[s], t * Labels.COUNT, own);
                    float[] sum =
                            sums.computeIfAbsent(key(tokens.get(t)), k -> new float[TYPES + 2]);
                    float weight = clarity(own);
                    for (int type = 0; type < TYPES; type++) {
                        sum[type] += weight * own[type];
                    }
                    sum[TYPES] += weight;
                    sum[TYPES + 1]++;
                }
            }
        }
        for (int s = 0; s < scores.length; s++) {
            List<Token> tokens = text.sentences().get(s).tokens();
            for (int t = 0; t < tokens.size(); t++) {
                float[] sum = isPooled(tokens.get(t)) ? sums.get(key(tokens.get(t))) : null;
                if (sum != null && sum[TYPES + 1] > 1) {
                    move(scores[s], t * Labels.COUNT, sum, own);
                }
            }
        }
    }

    /// What the forms of one name have in common: in Russian, the word without its case ending.
    private String key(Token token) {
        String lower = token.lower();
        if (!russian) {
            return lower;
        }
        int end = lower.length();
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= 4) {
                end = lower.length() - ending.length();
                break;
            }
        }
        return lower.substring(0, end);
    }

    /// How clear it is what a word is: the probability of its likeliest type, to a high power.
    private static float clarity(float[] masses) {
        float top = Math.max(Math.max(masses[0], masses[1]), Math.max(masses[2], masses[3]));
        return (float) StrictMath.exp(POWER * top);
    }

    private static boolean isPooled(Token token) {
        return token.isCapitalized() && token.form().length() > 1;
    }

    private static void move(float[] scores, int at, float[] sum, float[] own) {
        masses(scores, at, own);
        for (int y = 0; y < Labels.COUNT; y++) {
            int type = y == 0 ? 0 : 1 + Labels.type(y);
            scores[at + y] += SHARE * (sum[type] / sum[TYPES] - own[type]);
        }
    }

    /// The log-probability of no name (0) and of each type (from 1) by the scores of one word.
    private static void masses(float[] scores, int at, float[] masses) {
        double total = 0;
        for (int type = 0; type < TYPES; type++) {
            int from = type == 0 ? 0 : 1 + 4 * (type - 1);
            int to = type == 0 ? 1 : from + 4;
            double mass = 0;
            for (int y = from; y < to; y++) {
                mass += StrictMath.exp(scores[at + y]);
            }
            masses[type] = (float) mass;
            total += mass;
        }
        for (int type = 0; type < TYPES; type++) {
            masses[type] = (float) StrictMath.log(masses[type] / total);
        }
    }
}
