package org.stancewire.query.lucene.words;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.words.Terms;

/// A text that is cut into the terms of its own language. The terms are made when the index takes
/// them, so that a document may have several such fields.
public final class WordsField extends Field {
    private static final FieldType WITH_PLACES = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_PLACES.freeze();
    }

    private final WordAnalyzer words;
    private final String text;

    public WordsField(String name, String text, WordAnalyzer words) {
        this(name, text, words, TextField.TYPE_NOT_STORED);
    }

    private WordsField(String name, String text, WordAnalyzer words, FieldType type) {
        super(name, text, type);
        this.words = words;
        this.text = text;
    }

    /// One that knows where in the text the words stand, too, so that they can be shown.
    public static WordsField withPlaces(String name, String text, WordAnalyzer words) {
        return new WordsField(name, text, words, WITH_PLACES);
    }

    /// The terms of the text, in its order.
    public List<String> terms() {
        return WordTerms.of(text, words).stream().map(Terms.Term::term).toList();
    }

    @Override
    public TokenStream tokenStream(Analyzer ofTheIndex, @Nullable TokenStream reuse) {
        return words.tokenStream(name, text);
    }
}
