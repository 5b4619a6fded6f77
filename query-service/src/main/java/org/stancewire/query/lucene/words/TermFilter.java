package org.stancewire.query.lucene.words;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes the terms of words by filters that look at nothing but the word, and remembers those of
/// late: few words make up most of a text, and filters take longer than all else that is done to a
/// word.
final class TermFilter extends TokenFilter {
    private static final int MOST_REMEMBERED = 4_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OneWord word = new OneWord();
    private final TokenStream filters;
    private final CharTermAttribute made;

    /// The terms of late, and those of before, of which some may be met again.
    private CharArrayMap<char[]> late = new CharArrayMap<>(0, false);

    private CharArrayMap<char[]> before = late;

    /// @param filters give one term for each word, if an empty one
    TermFilter(TokenStream words, UnaryOperator<TokenStream> filters) {
        super(words);
        this.filters = filters.apply(word);
        this.made = this.filters.addAttribute(CharTermAttribute.class);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] remembered = late.get(term.buffer(), 0, term.length());
        if (remembered == null) {
            remembered = remember(before.get(term.buffer(), 0, term.length()));
        }
        term.copyBuffer(remembered, 0, remembered.length);
        return true;
    }

    private char[] remember(char[] ofBefore) throws IOException {
        char[] key = Arrays.copyOf(term.buffer(), term.length());
        char[] value = ofBefore == null ? make(key) : ofBefore;
        if (late.size() == MOST_REMEMBERED) {
            before = late;
            late = new CharArrayMap<>(MOST_REMEMBERED, false);
        }
        late.put(key, value);
        return value;
    }

    private char[] make(char[] key) throws IOException {
        word.next = key;
        if (!filters.incrementToken()) {
            throw new IOException("no term of the word " + new String(key));
        }
        return Arrays.copyOf(made.buffer(), made.length());
    }

    /// What the filters filter: whatever word is the next.
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private char[] next = {};

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.copyBuffer(next, 0, next.length);
            return true;
        }
    }
}
