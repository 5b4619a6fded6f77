package org.stancewire.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.text.Paragraphs.Paragraph;
import org.stancewire.contract.Part;

/// Cuts a text into sentences and tokens. Safe for many threads.
public final class TextSplitter {
    /// No sentence has more tokens: what reads one as a whole may take time that grows with the
    /// square of its length.
    static final int LONGEST = 1000;

    /// From so many tokens on, a sentence ends at the next comma or the like.
    private static final int LONG = 750;

    /// @param parts what of the text is not body, as in [org.stancewire.contract.Article]
    public AnalyzedText split(String text, String language, List<Part> parts) {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : Paragraphs.of(text, parts)) {
            split(text, language, paragraph, number++, sentences);
        }
        return new AnalyzedText(text, language, sentences);
    }

    private static void split(
            String text,
            String language,
            Paragraph paragraph,
            int number,
            List<Sentence> sentences) {
        List<Token> tokens =
                Tokenizer.tokenize(text, paragraph.span().start(), paragraph.span().end());
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (SentenceRules.endsAfter(tokens, i, language) || isTooLong(tokens, first, i)) {
                List<Token> sentence = tokens.subList(first, i + 1);
                sentences.add(
                        new Sentence(
                                sentence.getFirst().start(),
                                sentence.getLast().end(),
                                sentence,
                                number,
                                paragraph.title()));
                first = i + 1;
            }
        }
    }

    /// Lists without a full stop, and texts without any.
    private static boolean isTooLong(List<Token> tokens, int first, int i) {
        int length = i + 1 - first;
        if (length < LONG) {
            return false;
        }
        Token token = tokens.get(i);
        boolean pauses = token.kind() == Token.Kind.PUNCTUATION && ",;:".contains(token.form());
        return pauses || length >= LONGEST;
    }
}
