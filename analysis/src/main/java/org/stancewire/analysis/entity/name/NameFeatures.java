package org.stancewire.analysis.entity.name;

/// What the model looks at when it writes one Latin letter in Russian letters: the letters around
/// it, how the word begins and ends, all pairs of letters in the word (they betray its language),
/// and what the letters before were written as. Every feature is a hash.
public final class NameFeatures {
    /// How many features the history gives.
    public static final int HISTORY = 7;

    private static final int[][] WINDOWS = {
        {0, 1}, {-1, 1}, {0, 2}, {-1, 2}, {-2, 1}, {0, 3}, {-2, 2}, {-1, 3}, {-2, 3}, {-3, 1},
        {0, 4}, {-3, 2}, {-1, 4}, {-4, 1}, {0, 5}, {-3, 3}, {-2, 4}, {-3, 4}, {-5, 1}, {0, 6},
        {-4, 5}
    };
    private static final int OTHERS = 8;
    private static final int ENDS = 40;
    private static final int PAIRS = 50;
    private static final int PAST = 60;

    private NameFeatures() {}

    /// The features of the letter at `i` that do not depend on its left neighbours' writing.
    public static int[] of(String word, int i) {
        int length = word.length();
        int[] features = new int[WINDOWS.length + OTHERS + length + 1];
        int at = 0;
        for (int w = 0; w < WINDOWS.length; w++) {
            features[at++] = letters(w, word, i + WINDOWS[w][0], i + WINDOWS[w][1]);
        }
        int here = word.charAt(i);
        int next = letter(word, i + 1);
        int before = letter(word, i - 1);
        features[at++] = hash(letters(ENDS, word, length - 2, length), here * 31 + next * 7);
        features[at++] = hash(letters(ENDS + 1, word, length - 3, length), here);
        features[at++] = hash(letters(ENDS + 2, word, 0, 3), here);
        features[at++] = hash(letters(ENDS + 3, word, length - 4, length), here * 31 + next);
        features[at++] = hash(ENDS + 4, before * 31 + next);
        features[at++] = hash(ENDS + 5, here * 131 + Math.min(i, 3) * 7 + Math.min(length - i, 4));
        features[at++] =
                hash(letters(ENDS + 6, word, length - 1, length), here * 31 + next + before * 999);
        features[at++] = hash(ENDS + 7, here * 31 + vowels(word));
        for (int pair = -1; pair < length; pair++) {
            features[at++] = hash(letters(PAIRS, word, pair, pair + 2), here);
        }
        return features;
    }

    /// Puts the features of the writing so far into `features`.
    ///
    /// @param last the label of the letter before, -1 at the beginning; `second` and `third` of
    ///     those before it
    public static void history(
            String word, int i, int last, int second, int third, int[] features) {
        int next = letter(word, i + 1);
        int afterNext = letter(word, i + 2);
        int here = word.charAt(i) * 65_599 + last;
        features[0] = hash(PAST, here);
        features[1] = hash(hash(PAST + 1, here), second);
        features[2] = hash(hash(PAST + 2, here), next);
        features[3] = hash(hash(hash(PAST + 3, here), second), third);
        features[4] = hash(hash(hash(PAST + 4, here), next), second);
        features[5] = hash(hash(hash(PAST + 5, here), next), afterNext);
        features[6] = hash(hash(hash(hash(PAST + 6, here), next), second), third);
    }

    private static int vowels(String word) {
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            vowels += "aeiouy".indexOf(word.charAt(i)) >= 0 ? 1 : 0;
        }
        return vowels;
    }

    private static int letter(String word, int i) {
        return i < 0 ? '^' : i >= word.length() ? '$' : word.charAt(i);
    }

    private static int letters(int kind, String word, int from, int to) {
        int hash = kind * 7919 + 17;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + letter(word, i);
            hash ^= hash >>> 17;
            hash *= 0x9E3779B1;
        }
        return hash(kind, hash);
    }

    private static int hash(int seed, int value) {
        int hash = seed * 0x9E3779B1 + value * 0x85EBCA6B;
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ hash >>> 12;
    }
}
