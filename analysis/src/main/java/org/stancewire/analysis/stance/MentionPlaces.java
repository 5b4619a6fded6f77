package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Spanned;

/// Which tokens of each sentence belong to which mention. Where two mentions overlap, a token
/// belongs to the one that begins first.
final class MentionPlaces {
    private final int[] @Nullable [] mentionOfToken;

    MentionPlaces(List<Sentence> sentences, List<? extends Spanned> mentions) {
        this.mentionOfToken = new int[sentences.size()][];
        List<Integer> order = new ArrayList<>();
        for (int m = 0; m < mentions.size(); m++) {
            order.add(m);
        }
        order.sort(Comparator.comparingInt(m -> mentions.get(m).start()));
        int s = 0;
        for (int m : order) {
            Spanned mention = mentions.get(m);
            while (s < sentences.size() && sentences.get(s).end() <= mention.start()) {
                s++;
            }
            if (s < sentences.size() && sentences.get(s).overlaps(mention)) {
                place(sentences.get(s).tokens(), s, mention, m);
            }
        }
    }

    private void place(List<Token> tokens, int s, Spanned mention, int m) {
        int[] of = mentionOfToken[s];
        if (of == null) {
            of = new int[tokens.size()];
            Arrays.fill(of, Scene.NONE);
            mentionOfToken[s] = of;
        }
        for (int t = 0; t < of.length; t++) {
            if (of[t] == Scene.NONE && tokens.get(t).overlaps(mention)) {
                of[t] = m;
            }
        }
    }

    boolean isEmpty(int s) {
        return mentionOfToken[s] == null;
    }

    /// Whether tokens of sentence `s` belong to more than one mention.
    boolean hasTwo(int s) {
        int[] of = mentionOfToken[s];
        int first = Scene.NONE;
        for (int t = 0; of != null && t < of.length; t++) {
            if (of[t] != Scene.NONE) {
                if (first != Scene.NONE && of[t] != first) {
                    return true;
                }
                first = of[t];
            }
        }
        return false;
    }

    /// The mention that a token belongs to, or [Scene#NONE].
    int at(int s, int token) {
        int[] of = mentionOfToken[s];
        return of == null || token < 0 || token >= of.length ? Scene.NONE : of[token];
    }

    /// The first token of the mention that a token belongs to; the token where it belongs to none.
    int firstOf(int s, int token) {
        int m = at(s, token);
        int first = token;
        while (m != Scene.NONE && at(s, first - 1) == m) {
            first--;
        }
        return first;
    }

    /// The last token of the mention that a token belongs to; the token where it belongs to none.
    int lastOf(int s, int token) {
        int m = at(s, token);
        int last = token;
        while (m != Scene.NONE && at(s, last + 1) == m) {
            last++;
        }
        return last;
    }
}
