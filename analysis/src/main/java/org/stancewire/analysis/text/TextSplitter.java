package org.stancewire.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.text.Paragraphs.Paragraph;
import org.stancewire.contract.Part;
import org.stancewire.contract.Span;

/// Cuts a text into sentences and tokens. Safe for many threads.
public final class TextSplitter {
    /// No sentence has more tokens: what reads one as a whole may take time that grows with the
    /// square of its length.
    static final int LONGEST = 1000;

    /// From so many tokens on, a sentence ends at the next comma or the like.
    private static final int LONG = 750;

    /// The whole text.
    ///
    /// @param parts what of the text is not body, as in [org.stancewire.contract.Article]
    public AnalyzedText split(String text, String language, List<Part> parts) {
        return split(text, language, parts, Integer.MAX_VALUE);
    }

    /// The whole sentences among so many first tokens of a text.
    ///
    /// @param most how many tokens are read at most
    public AnalyzedText split(String text, String language, List<Part> parts, int most) {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        int left = most;
        for (Paragraph paragraph : Paragraphs.of(text, parts)) {
            Span span = paragraph.span();
            List<Token> tokens = Tokenizer.tokenize(text, span.start(), span.end(), left + 1L);
            boolean whole = tokens.size() <= left;
            int end = split(tokens, whole, language, paragraph, number++, sentences);
            if (!whole) {
                return new AnalyzedText(text, language, sentences, Math.max(end, span.start()));
            }
            left -= tokens.size();
        }
        return new AnalyzedText(text, language, sentences);
    }

    /// Adds the sentences of a paragraph, and answers where the last of them ends.
    ///
    /// @param whole whether these are all its tokens; else it is not known where its last sentence
    ///     ends
    private static int split(
            List<Token> tokens,
            boolean whole,
            String language,
            Paragraph paragraph,
            int number,
            List<Sentence> sentences) {
        int first = 0;
        int end = 0;
        int known = whole ? tokens.size() : tokens.size() - SentenceRules.AHEAD;
        for (int i = 0; i < known; i++) {
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
                end = sentence.getLast().end();
            }
        }
        return end;
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
