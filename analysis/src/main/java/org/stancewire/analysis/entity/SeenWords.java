package org.stancewire.analysis.entity;

import java.util.HashSet;
import java.util.Set;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;

/// How a text writes its words: which stand in lower case, and which are capitalised where no
/// sentence begins.
final class SeenWords {
    private final Set<String> lower = new HashSet<>();
    private final Set<String> capitalInside = new HashSet<>();

    static SeenWords of(AnalyzedText text) {
        SeenWords seen = new SeenWords();
        for (Sentence sentence : text.sentences()) {
            boolean headline = isHeadline(sentence);
            boolean first = true;
            for (Token token : sentence.tokens()) {
                if (token.kind() != Token.Kind.WORD) {
                    first |= opens(token);
                } else if (!token.isCapitalized()) {
                    seen.lower.add(token.lower());
                    first = false;
                } else {
                    if (!first && !headline) {
                        seen.capitalInside.add(token.lower());
                    }
                    first = false;
                }
            }
        }
        return seen;
    }

    private static boolean opens(Token token) {
        return "\"“«„:•".indexOf(token.form().charAt(0)) >= 0;
    }

    /// Whether a sentence capitalises nearly all its words, as English headlines do.
    static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.WORD && token.form().length() > 3) {
                words++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 5 >= words * 4;
    }

    boolean inLowerCase(String lowerWord) {
        return lower.contains(lowerWord);
    }

    boolean capitalInside(String lowerWord) {
        return capitalInside.contains(lowerWord);
    }
}
