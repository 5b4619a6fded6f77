package org.stancewire.analysis.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordForms;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.Spanned;

/// The tokens of a sentence with every name replaced by one and the same, so that the tree of the
/// sentence, too, does not depend on who is named. In Russian the stand-in keeps the ending of the
/// oblique cases.
final class Masked {
    private static final String ENGLISH = "Zedov";
    private static final String RUSSIAN = "Зедов";
    private static final String[] ENDINGS = {"", "а", "у", "ым", "е", "ы", "ого", "ому"};

    private final String language;
    private final Map<Integer, Integer> ends = new HashMap<>();

    /// @param mentions of the text: a mention of one word is a name also where a sentence begins
    Masked(String language, List<? extends Spanned> mentions) {
        this.language = language;
        mentions.forEach(mention -> ends.put(mention.start(), mention.end()));
    }

    List<Token> of(List<Token> tokens, SentenceWords words) {
        List<Token> masked = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            masked.add(words.isName(i) || isMentioned(token) ? standIn(token) : token);
        }
        return masked;
    }

    private boolean isMentioned(Token token) {
        Integer end = ends.get(token.start());
        return end != null
                && end == token.end()
                && token.isCapitalized()
                && !WordForms.isPronoun(token.lower());
    }

    private Token standIn(Token token) {
        boolean isRussian = language.equals("ru");
        int form = isRussian ? WordForms.of(token.lower()) : 0;
        String name = isRussian ? RUSSIAN : ENGLISH;
        String whole = form < ENDINGS.length ? name + ENDINGS[form] : name;
        return new Token(
                token.start(), token.end(), whole, whole.toLowerCase(Locale.ROOT), token.kind());
    }
}
