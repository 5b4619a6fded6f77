package org.stancewire.analysis.syntax.tree;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.EntityTagger;
import org.stancewire.analysis.sequence.WordHash;
import org.stancewire.analysis.sequence.WordTable;
import org.stancewire.analysis.text.Token;

/// What the letters of a word tell: in English also its Brown clusters. Kept for the commonest
/// words. Safe for many threads.
public final class WordSigns {
    private static final int KEPT = 30_000;
    private static final int FINE = 10;
    private static final int COARSE = 6;
    private static final int STEM = 5;
    private static final int ENDING = 3;

    private final @Nullable WordTable clusters;
    private final Map<String, Sign> signs = new ConcurrentHashMap<>();

    private WordSigns(@Nullable WordTable clusters) {
        this.clusters = clusters;
    }

    /// Loads what a language has.
    public static WordSigns load(String language) {
        return new WordSigns(
                language.equals("en") ? WordTable.load(EntityTagger.class, "words.en.bin") : null);
    }

    /// Numbers for a word.
    ///
    /// @param word the word itself, in lower case and with each digit as 0
    /// @param group of few words: a small cluster, or without clusters the first letters
    /// @param family of many: a large cluster, or the last letters
    /// @param path in the tree of clusters, 0 if unknown
    /// @param shape the sorts of its characters
    public record Sign(String lower, int word, int group, int family, int path, int shape) {}

    /// The signs of one word.
    public Sign of(Token token) {
        Sign known = signs.get(token.form());
        if (known != null) {
            return known;
        }
        Sign sign = read(token);
        if (signs.size() < KEPT) {
            signs.put(token.form(), sign);
        }
        return sign;
    }

    private Sign read(Token token) {
        String lower = plain(token.lower());
        int word = WordHash.of(lower);
        int shape = shape(token.form());
        if (clusters == null) {
            String stem = lower.length() > STEM ? lower.substring(0, STEM) : lower;
            String ending =
                    lower.length() > ENDING ? lower.substring(lower.length() - ENDING) : lower;
            return new Sign(lower, word, WordHash.of(stem), WordHash.of(ending), 0, shape);
        }
        int place = clusters.find(word);
        int path = place < 0 ? 0 : clusters.intAt(place, 0);
        return new Sign(lower, word, top(path, FINE), top(path, COARSE), path, shape);
    }

    /// The first bits of a path, after the 1 that begins it.
    static int top(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path);
        return length <= bits ? path : path >>> (length - bits);
    }

    private static String plain(String lower) {
        String plain = lower.indexOf('ё') < 0 ? lower : lower.replace('ё', 'е');
        plain = plain.indexOf('’') < 0 ? plain : plain.replace('’', '\'');
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                return plain.replaceAll("\\d", "0");
            }
        }
        return plain;
    }

    /// The sorts of characters in turn, each run once: "McDonald" is "AaAa".
    private static int shape(String form) {
        int shape = 1;
        int last = 0;
        for (int i = 0; i < form.length() && shape < 1 << 20; i++) {
            char c = form.charAt(i);
            int sort =
                    Character.isUpperCase(c)
                            ? 1
                            : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : 4;
            if (sort != last) {
                shape = shape * 5 + sort;
            }
            last = sort;
        }
        return form.length() == 1 ? shape + (1 << 24) : shape;
    }
}
