package org.stancewire.query.lucene.words;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;

/// Cuts words down to their stems, and remembers those of late: few words make up most of a text,
/// and a stemmer takes longer than all else that is done to a word.
final class StemFilter extends TokenFilter {
    private static final int MOST_REMEMBERED = 4_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final CharArrayMap<char[]> stems = new CharArrayMap<>(MOST_REMEMBERED, false);
    private final SnowballStemmer stemmer;

    StemFilter(TokenStream words, SnowballStemmer stemmer) {
        super(words);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] stem = stems.get(term.buffer(), 0, term.length());
        if (stem == null) {
            stem = stem();
        }
        term.copyBuffer(stem, 0, stem.length);
        return true;
    }

    private char[] stem() {
        char[] word = Arrays.copyOf(term.buffer(), term.length());
        stemmer.setCurrent(word.clone(), word.length);
        stemmer.stem();
        char[] stem = Arrays.copyOf(stemmer.getCurrentBuffer(), stemmer.getCurrentBufferLength());
        if (stems.size() == MOST_REMEMBERED) {
            stems.clear();
        }
        stems.put(word, stem);
        return stem;
    }
}
