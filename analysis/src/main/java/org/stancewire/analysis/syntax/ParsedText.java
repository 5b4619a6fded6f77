package org.stancewire.analysis.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.syntax.tree.TreeParser;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Sentence;

/// A text with its sentences parsed, each when it is first asked for, and once. Used by one thread.
public final class ParsedText {
    private final AnalyzedText text;
    private final @Nullable Grammar grammar;
    private final @Nullable TreeParser parser;
    private final @Nullable Parse[] parses;
    private final @Nullable Dependencies[] trees;

    /// @param grammar null for a language that has none
    /// @param parser null for a language that has none
    ParsedText(AnalyzedText text, @Nullable Grammar grammar, @Nullable TreeParser parser) {
        this.text = text;
        this.grammar = grammar;
        this.parser = parser;
        this.trees = new Dependencies[text.sentences().size()];
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

    /// The dependency tree of sentence `s`. Throws [IllegalStateException] where the language has
    /// no grammar.
    public Dependencies dependencies(int s) {
        Dependencies tree = trees[s];
        if (tree == null) {
            if (parser == null) {
                throw new IllegalStateException("no parser for language " + text.language());
            }
            tree = parser.parse(text.sentences().get(s).tokens());
            trees[s] = tree;
        }
        return tree;
    }

    /// Sentence `s` read by its dependency tree, or null where the language is not read so.
    public @Nullable Parse parseByTree(int s) {
        return grammar == null || parser == null ? null : grammar.byTree(parse(s), dependencies(s));
    }
}
