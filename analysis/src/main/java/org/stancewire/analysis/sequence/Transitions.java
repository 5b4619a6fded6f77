package org.stancewire.analysis.sequence;

/// How well labels follow each other, as a linear-chain conditional random field learned it
/// (Lafferty, McCallum and Pereira 2001). Labels are those of [Labels].
///
/// @param scores `scores[from * labels + to]`
/// @param first of a label on the first word
/// @param last of a label on the last word
public record Transitions(int labels, float[] scores, float[] first, float[] last) {
    private static final float NEVER = -1e9f;

    /// The best sequence of labels for the scores of `length` words (Viterbi).
    public int[] best(float[] words, int length) {
        float[] best = new float[length * labels];
        int[] from = new int[length * labels];
        for (int y = 0; y < labels; y++) {
            best[y] = Labels.mayBegin(y) ? first[y] + words[y] : NEVER;
        }
        for (int t = 1; t < length; t++) {
            step(words, best, from, t);
        }
        int end = (length - 1) * labels;
        int label = 0;
        for (int y = 1; y < labels; y++) {
            if (Labels.mayEnd(y) && best[end + y] + last[y] > best[end + label] + last[label]) {
                label = y;
            }
        }
        int[] path = new int[length];
        for (int t = length - 1; t >= 0; t--) {
            path[t] = label;
            label = from[t * labels + label];
        }
        return path;
    }

    private void step(float[] words, float[] best, int[] from, int t) {
        int before = (t - 1) * labels;
        for (int y = 0; y < labels; y++) {
            float top = 2 * NEVER;
            for (int p : Labels.before(y)) {
                float score = best[before + p] + scores[p * labels + y];
                if (score > top) {
                    top = score;
                    from[t * labels + y] = p;
                }
            }
            best[t * labels + y] = top + words[t * labels + y];
        }
    }
}
