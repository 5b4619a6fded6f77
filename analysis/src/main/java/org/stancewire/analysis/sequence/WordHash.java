package org.stancewire.analysis.sequence;

/// Hashes of words, by which tables and features are found; the shipped models rest on them.
///
/// FNV-1a in 64 bits over UTF-16 code units (Fowler, Noll and Vo, RFC 9923), folded to 32 bits.
public final class WordHash {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /// The fingerprint of a word, under which a [WordTable] has it.
    public static int of(CharSequence word) {
        return fold(add(START, word, 0, word.length()));
    }

    /// The state of a hash before its first letter.
    public static long start() {
        return START;
    }

    /// The state of a hash after some more letters.
    public static long add(long state, CharSequence word, int from, int to) {
        long h = state;
        for (int i = from; i < to; i++) {
            h = (h ^ word.charAt(i)) * PRIME;
        }
        return h;
    }

    /// The fingerprint that a state stands for.
    public static int fold(long state) {
        return (int) (state ^ (state >>> 32));
    }

    /// The place of a feature in a table of `1 << bits` rows.
    ///
    /// @param group what sort of feature it is
    /// @param value the fingerprint or number of the feature in its group
    public static int row(int group, int value, int bits) {
        long h = (value * 0x9e3779b97f4a7c15L) ^ (group * 0xc2b2ae3d27d4eb4fL);
        h = (h ^ (h >>> 29)) * 0xbf58476d1ce4e5b9L;
        return (int) (h >>> (64 - bits));
    }
}
