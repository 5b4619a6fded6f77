package org.stancewire.query.lucene.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.stancewire.query.search.words.Terms;

/// The terms that [WordAnalyzer] makes.
public final class WordTerms implements Terms {
    private static final String NO_FIELD = "terms";

    @Override
    public List<Term> of(String text, String language) {
        return of(text, WordAnalyzer.of(language));
    }

    /// The terms of a text that one analyzer makes.
    public static List<Term> of(String text, WordAnalyzer analyzer) {
        List<Term> all = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(NO_FIELD, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                all.add(new Term(term.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
