package org.stancewire.analysis.entity;

import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.sequence.WordHash;
import org.stancewire.analysis.text.Token;

/// What a word says by itself, whatever stands around it.
abstract class WordFeatures {
    private static final int WORD = 0;
    private static final int SHAPE = 1;
    private static final int PREFIX = 2;
    private static final int SUFFIX = 8;

    /// The rows of the features of a word.
    final int[] rows(Token token) {
        FeatureRows rows = new FeatureRows();
        String lower = plain(token.lower());
        rows.add(WORD, WordHash.of(lower));
        rows.add(SHAPE, shape(token));
        if (token.kind() == Token.Kind.WORD) {
            for (int n = 1; n <= 4 && n < lower.length(); n++) {
                rows.add(PREFIX + n, lower, 0, n);
            }
            for (int n = 1; n <= 5 && n < lower.length(); n++) {
                rows.add(SUFFIX + n, lower, lower.length() - n, lower.length());
            }
        }
        addOwn(rows, token, lower);
        return rows.take();
    }

    /// The word's vector, or null.
    abstract float @Nullable [] vector(Token token);

    abstract void addOwn(FeatureRows rows, Token token, String lower);

    /// The spelling under which a word counts as the same.
    String plain(String lower) {
        return lower;
    }

    /// The sorts of characters in turn, each run at most twice: "McDonald" is "AaAaa".
    private static int shape(Token token) {
        String form = token.form();
        int shape = 1;
        int last = 0;
        int run = 0;
        for (int i = 0; i < form.length() && shape < 1 << 24; i++) {
            char c = form.charAt(i);
            int sort =
                    Character.isUpperCase(c)
                            ? 1
                            : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : 4;
            if (sort == 4) {
                shape = shape * 31 + c;
                last = 4;
                continue;
            }
            run = sort == last ? run + 1 : 0;
            last = sort;
            if (run < 2) {
                shape = shape * 5 + sort;
            }
        }
        return shape;
    }
}
