package org.stancewire.analysis.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;

/// A text with its sentences parsed, each when it is first asked for, and once. Used by one thread.
public final class ParsedText {
    private final AnalyzedText text;
    private final @Nullable Grammar grammar;
    private final @Nullable Parse[] parses;

    /// @param grammar null for a language that has none
    ParsedText(AnalyzedText text, @Nullable Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
        this.parses = new Parse[text.sentences().size()];
    }

    /// Whether sentences of this language can be parsed.
    public boolean hasGrammar() {
        return grammar != null;
    }

    public AnalyzedText text() {
        return text;
    }

    public List<Sentence> sentences() {
        return text.sentences();
    }

    /// The parse of sentence `s`. Throws [IllegalStateException] where the language has no grammar.
    public Parse parse(int s) {
        Parse parse = parses[s];
        if (parse == null) {
            if (grammar == null) {
                throw new IllegalStateException("no grammar for language " + text.language());
            }
            parse = grammar.parse(text.sentences().get(s));
            parses[s] = parse;
        }
        return parse;
    }
}
