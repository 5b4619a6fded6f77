package org.stancewire.analysis.entity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stancewire.analysis.sequence.Network;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;

/// The trained model of one language: scores for every word of a text, each a [Labels] label of
/// [EntityType]. What a word says by itself is summed up once and kept for the commonest words.
final class NameModel {
    private static final int KEPT = 40_000;

    private final Network network;
    private final NameFeatures features;
    private final Map<String, float[]> sums = new ConcurrentHashMap<>();

    private NameModel(Network network, NameFeatures features) {
        this.network = network;
        this.features = features;
    }

    static NameModel load(NameFeatures features, String language) {
        return new NameModel(
                Network.load(NameModel.class, "network." + language + ".bin"), features);
    }

    /// The scores of each sentence, word after word, `Labels.COUNT` for each.
    float[][] scores(AnalyzedText text, KnownNames known) {
        int[][][] rows = features.here(text, known);
        float[][] scores = new float[rows.length][];
        for (int s = 0; s < scores.length; s++) {
            Sentence sentence = text.sentences().get(s);
            int[][] here = rows[s];
            float[] all = new float[here.length * Network.WIDTH];
            for (int t = 0; t < here.length; t++) {
                float[] own = own(sentence.tokens().get(t));
                System.arraycopy(own, 0, all, t * Network.WIDTH, Network.WIDTH);
                network.addRows(here[t], all, t * Network.WIDTH);
            }
            scores[s] = network.scores(all, here.length);
        }
        return scores;
    }

    int[] labels(float[] scores, int length) {
        return network.transitions().best(scores, length);
    }

    private float[] own(Token token) {
        float[] known = sums.get(token.form());
        if (known != null) {
            return known;
        }
        float[] sum = network.empty();
        network.addRows(features.own(token), sum, 0);
        float[] vector = features.vector(token);
        if (vector != null) {
            network.addVector(vector, sum, 0);
        }
        if (sums.size() < KEPT) {
            sums.put(token.form(), sum);
        }
        return sum;
    }
}
