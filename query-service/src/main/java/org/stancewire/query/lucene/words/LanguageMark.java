package org.stancewire.query.lucene.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Puts a language in front of each term.
final class LanguageMark extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String mark;

    LanguageMark(TokenStream terms, String language) {
        super(terms);
        this.mark = language + '\u001f';
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = term.toString();
        term.setEmpty().append(mark).append(stem);
        return true;
    }
}
