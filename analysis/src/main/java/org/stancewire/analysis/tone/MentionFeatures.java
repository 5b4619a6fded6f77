package org.stancewire.analysis.tone;

import java.util.List;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordForms;
import org.stancewire.analysis.lexicon.WordKind;
import org.stancewire.analysis.text.Token;

/// The features of one mention: the words around it by side, distance and clause, the polar words
/// among them, and the place of the mention in its clause. Of its own words only those in lower
/// case are among them, never a name.
///
/// Each feature is a group (the first number) and up to two values, hashed to 32 bits. What a group
/// holds must not change without training the models again.
final class MentionFeatures {
    private static final int NEAR = 4;
    private static final int BIGRAM_REACH = 6;
    private static final int VERB_REACH = 12;
    private static final int EDGE = 3;
    private static final int BIAS = 1;
    private static final int NO_WORD = 99;

    private final SentenceWords words;
    private final List<Token> tokens;
    private final int first;
    private final int last;
    private final Hashes features;

    /// @param first the first token of the mention
    /// @param last its last token
    /// @param features takes what is found
    MentionFeatures(SentenceWords words, List<Token> tokens, int first, int last, Hashes features) {
        this.features = features;
        this.words = words;
        this.tokens = tokens;
        this.first = first;
        this.last = last;
    }

    void extract() {
        add(BIAS, 0, 0);
        int role = role();
        for (int i = 0; i < words.size(); i++) {
            if (i < first || i > last) {
                addWord(i);
                addBigram(i);
                addPolarWord(i, role);
            }
        }
        for (int i = first; i <= last; i++) {
            addOwnWord(i);
        }
        addBalance();
        addNeighbours();
        addVerbs(role);
        addShape();
    }

    private void addWord(int i) {
        if (words.isName(i)) {
            return;
        }
        int stem = words.stem(i);
        add(2, stem, words.isNegated(i) ? 1 : 0);
        if (words.beginning(i) != 0) {
            add(3, words.beginning(i), 0);
        }
        if (isInClause(i)) {
            add(4, stem, side(i));
        }
        if (distance(i) <= NEAR) {
            add(5, stem, side(i));
        }
    }

    /// A word of the mention itself that is no name: "the coalition", "the killers".
    private void addOwnWord(int i) {
        if (!tokens.get(i).isCapitalized()) {
            add(8, words.beginning(i) == 0 ? words.stem(i) : words.beginning(i), 0);
            add(9, words.kind(i).ordinal(), 0);
            add(17, words.sense(i), 0);
        }
    }

    private void addBigram(int i) {
        int next = i + 1;
        if (next >= words.size() || next == first) {
            return;
        }
        int pair = words.stem(i) * 31 + words.stem(next);
        add(6, pair, 0);
        if (distance(i) <= BIGRAM_REACH) {
            add(7, pair, side(i));
        }
    }

    private void addPolarWord(int i, int role) {
        WordKind kind = words.kind(i);
        if (!kind.isPolar() && kind != WordKind.SAY) {
            return;
        }
        int code = kind.ordinal() * 2 + (words.isNegated(i) ? 1 : 0);
        int side = side(i);
        int inClause = isInClause(i) ? 1 : 0;
        add(10, code, 0);
        add(11, code, side);
        add(12, code, side * 8 + bucket(distance(i)));
        add(13, code, side * 2 + inClause);
        add(14, code, side * 4 + inClause * 2 + (isPassive(i) ? 1 : 0));
        add(15, code, words.isQuoted(i) == words.isQuoted(first) ? 1 : 0);
        add(16, code, side * 8 + role);
    }

    /// Whether the word at `i` looks like a passive: after a form of "be", or before "by".
    private boolean isPassive(int i) {
        return i > 0 && words.kind(i - 1) == WordKind.VERB
                || i + 1 < words.size() && tokens.get(i + 1).lower().equals("by");
    }

    /// Favourable minus unfavourable words, in the sentence, in the clause and close by.
    private void addBalance() {
        int sentence = 0;
        int clause = 0;
        int left = 0;
        int right = 0;
        for (int i = 0; i < words.size(); i++) {
            int polarity = i >= first && i <= last ? 0 : words.kind(i).polarity();
            polarity = words.isNegated(i) ? -polarity : polarity;
            boolean isNear = distance(i) <= BIGRAM_REACH;
            sentence += polarity;
            clause += isInClause(i) ? polarity : 0;
            left += i < first && isNear ? polarity : 0;
            right += i > last && isNear ? polarity : 0;
        }
        add(20, clip(sentence), 0);
        add(21, clip(clause), 0);
        add(22, clip(left), 0);
        add(23, clip(right), 0);
        add(24, clip(left), clip(right));
        add(25, clip(sentence), clip(clause));
    }

    private void addNeighbours() {
        int before = stem(first - 1);
        int after = stem(last + 1);
        add(30, before, 0);
        add(31, after, 0);
        add(32, before, after);
        add(33, stem(first - 2), before);
        add(34, after, stem(last + 2));
        add(35, stem(first - 3) * 31 + stem(first - 2), before);
        add(36, after, stem(last + 2) * 31 + stem(last + 3));
    }

    /// Subject-like or object-like: on which side a verb stands in the same clause, and whether a
    /// preposition goes before.
    private int role() {
        int right = verbToTheRight();
        int left = verbToTheLeft();
        boolean isAfterPreposition = first > 0 && words.kind(first - 1) == WordKind.PREPOSITION;
        return (right < words.size() && words.clause(right) == words.clause(last) ? 4 : 0)
                + (left >= 0 && isInClause(left) ? 2 : 0)
                + (isAfterPreposition ? 1 : 0);
    }

    private void addVerbs(int role) {
        int right = verbToTheRight();
        int left = verbToTheLeft();
        add(40, role, 0);
        add(41, stem(right), role);
        add(42, stem(left), role);
        add(43, kind(right), kind(left) * 8 + role);
        add(44, kind(right), role);
        add(45, kind(left), role);
    }

    private int verbToTheRight() {
        int at = last + 1;
        while (at < words.size() && !words.isVerb(at) && at - last < VERB_REACH) {
            at++;
        }
        return at;
    }

    private int verbToTheLeft() {
        int at = first - 1;
        while (at >= 0 && !words.isVerb(at) && first - at < VERB_REACH) {
            at--;
        }
        return at;
    }

    private void addShape() {
        Token end = tokens.get(last);
        int isLower = tokens.get(first).isCapitalized() ? 0 : 1;
        add(50, isLower, Math.min(EDGE, last - first + 1));
        add(51, words.isQuoted(first) ? 1 : 0, 0);
        add(52, first == 0 ? 0 : words.size() - last <= 2 ? 2 : 1, 0);
        add(53, bucket(words.size() / 4), 0);
        add(54, words.clause(first) == 0 ? 1 : 0, words.clause(words.size() - 1) > 2 ? 1 : 0);
        add(55, WordForms.of(end.lower()), isLower);
    }

    private int stem(int i) {
        return i < 0 ? -1 : i >= words.size() ? -2 : words.stem(i);
    }

    private int kind(int i) {
        return i < 0 || i >= words.size() ? NO_WORD : words.kind(i).ordinal();
    }

    private boolean isInClause(int i) {
        return words.clause(i) == words.clause(first);
    }

    private int side(int i) {
        return i < first ? 0 : 1;
    }

    private int distance(int i) {
        return i < first ? first - i : i - last;
    }

    private static int bucket(int distance) {
        return distance <= 2
                ? distance
                : distance <= 4 ? 3 : distance <= 7 ? 4 : distance <= 12 ? 5 : 6;
    }

    private static int clip(int balance) {
        return Math.clamp(balance, -3, 3);
    }

    private void add(int group, int a, int b) {
        features.add(group, a, b);
    }
}
