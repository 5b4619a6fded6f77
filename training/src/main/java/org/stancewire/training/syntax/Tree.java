package org.stancewire.training.syntax;

import java.util.List;
import org.stancewire.analysis.text.Token;
import org.stancewire.analysis.text.Tokenizer;
import org.stancewire.training.syntax.UdSentence.UdWord;

/// The right tree of one sentence, on our own tokens.
///
/// Where one token covers several words of the treebank ("don't"), it has the part of the one whose
/// head lies outside; where one word is several tokens, the first has its part, and the others hang
/// on it by `flat`.
///
/// @param heads from 0, -1 for the root
record Tree(List<Token> tokens, String[] tags, int[] heads, String[] labels) {
    static Tree of(UdSentence sentence) {
        List<Token> tokens = Tokenizer.tokenize(sentence.text());
        int size = tokens.size();
        int[] chosen = new int[size];
        int[] first = new int[size];
        int[] tokenOf = new int[sentence.words().size()];
        align(sentence.words(), tokens, chosen, tokenOf);
        int[] heads = new int[size];
        String[] tags = new String[size];
        String[] labels = new String[size];
        for (int t = 0; t < size; t++) {
            UdWord word = sentence.words().get(chosen[t]);
            first[t] = tokenOf[chosen[t]];
            tags[t] = word.tag();
            if (first[t] < t) {
                heads[t] = first[t];
                labels[t] = "flat";
            } else {
                heads[t] = word.head() < 0 ? -1 : tokenOf[word.head()];
                labels[t] = word.relation();
            }
        }
        return new Tree(tokens, tags, heads, labels);
    }

    /// Gives each token the word whose part it has, and each word the first token that it touches.
    private static void align(List<UdWord> words, List<Token> tokens, int[] chosen, int[] tokenOf) {
        int w = 0;
        java.util.Arrays.fill(tokenOf, -1);
        for (int t = 0; t < tokens.size(); t++) {
            Token token = tokens.get(t);
            while (w < words.size() - 1 && words.get(w).end() <= token.start()) {
                w++;
            }
            int from = w;
            int to = from + 1;
            while (to < words.size() && words.get(to).start() < token.end()) {
                to++;
            }
            chosen[t] = -1;
            for (int i = from; i < to; i++) {
                int head = words.get(i).head();
                if (chosen[t] < 0 && (head < from || head >= to)) {
                    chosen[t] = i;
                }
                tokenOf[i] = tokenOf[i] < 0 ? t : tokenOf[i];
            }
            chosen[t] = chosen[t] < 0 ? from : chosen[t];
        }
        for (int i = 0; i < tokenOf.length; i++) {
            tokenOf[i] = tokenOf[i] < 0 ? (i > 0 ? tokenOf[i - 1] : 0) : tokenOf[i];
        }
    }

    int size() {
        return heads.length;
    }

    /// Whether there is one root, and every word hangs on it.
    boolean isTree() {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] < 0 ? 1 : 0;
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }
}
