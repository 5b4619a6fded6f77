package org.stancewire.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.reference.Words.Group;
import org.stancewire.analysis.reference.Words.Word;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;

/// One sentence: its tokens, which of them names what or is quoted, and the people met in it so
/// far.
final class Line {
    static final int NONE = -1;

    private static final Word NO_WORD = new Word("", java.util.EnumSet.noneOf(Group.class));

    private final Sentence sentence;
    private final Word[] words;
    private final int[] mentions;
    private final int[] quotes;
    private final List<Figure> figures = new ArrayList<>();

    /// @param mentions for each token the mention that it belongs to, or [#NONE]
    /// @param quotes for each token the quote in which it stands, or [#NONE]
    Line(Sentence sentence, Words known, int[] mentions, int[] quotes) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.quotes = quotes;
        this.words = new Word[sentence.tokens().size()];
        for (int t = 0; t < words.length; t++) {
            words[t] = known.word(sentence.tokens().get(t).lower());
        }
    }

    int size() {
        return words.length;
    }

    boolean isTitle() {
        return sentence.title();
    }

    Token token(int t) {
        return sentence.tokens().get(t);
    }

    /// The token in lower case, empty beyond either end.
    String lower(int t) {
        return t < 0 || t >= words.length ? "" : token(t).lower();
    }

    Word word(int t) {
        return t < 0 || t >= words.length ? NO_WORD : words[t];
    }

    boolean is(int t, Group group) {
        return word(t).is(group);
    }

    int mention(int t) {
        return t < 0 || t >= mentions.length ? NONE : mentions[t];
    }

    int quote(int t) {
        return t < 0 || t >= quotes.length ? NONE : quotes[t];
    }

    /// Whether the whole of it is quoted, as far as it has words.
    boolean isQuoted() {
        for (int t = 0; t < quotes.length; t++) {
            if (quotes[t] == NONE && Character.isLetter(lower(t).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /// The end of the mention that the token `t` belongs to.
    int mentionEnd(int t) {
        int end = t;
        while (end < mentions.length && mentions[end] == mentions[t]) {
            end++;
        }
        return end;
    }

    /// Whether the token at `t` makes an owner of the name before it.
    boolean isPossessive(int t) {
        return lower(t).equals("'s") || lower(t).equals("’s");
    }

    boolean isCapitalized(int t) {
        return t >= 0 && t < words.length && token(t).isCapitalized();
    }

    /// The people of this sentence, in its order, as far as it has been read.
    List<Figure> figures() {
        return figures;
    }
}
