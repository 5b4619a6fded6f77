package org.stancewire.query.lucene.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/// A text that is cut into the terms of its own language. The terms are made when the index takes
/// them, so that a document may have several such fields.
public final class WordsField extends Field {
    private final WordAnalyzer words;
    private final String text;

    public WordsField(String name, String text, WordAnalyzer words) {
        super(name, text, TextField.TYPE_NOT_STORED);
        this.words = words;
        this.text = text;
    }

    @Override
    public TokenStream tokenStream(Analyzer ofTheIndex, @Nullable TokenStream reuse) {
        return words.tokenStream(name, text);
    }
}
