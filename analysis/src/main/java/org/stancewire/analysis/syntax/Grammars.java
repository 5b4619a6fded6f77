package org.stancewire.analysis.syntax;

import java.util.Map;
import java.util.Set;
import org.stancewire.analysis.syntax.tree.TreeParser;
import org.stancewire.analysis.text.AnalyzedText;

/// The grammars that ship, by language. Safe for many threads.
public final class Grammars {
    /// The languages that have a grammar.
    public static final Set<String> LANGUAGES = Set.of("en", "ru");

    private final Map<String, Grammar> grammars;
    private final Map<String, TreeParser> parsers;

    private Grammars(Map<String, Grammar> grammars, Map<String, TreeParser> parsers) {
        this.grammars = grammars;
        this.parsers = parsers;
    }

    /// Loads the shipped word lists and parsers.
    public static Grammars load() {
        return new Grammars(
                Map.of("en", EnglishGrammar.load(), "ru", RussianGrammar.load()),
                Map.of("en", TreeParser.load("en"), "ru", TreeParser.load("ru")));
    }

    /// A text whose sentences will be parsed when somebody asks for them.
    public ParsedText read(AnalyzedText text) {
        return new ParsedText(text, grammars.get(text.language()), parsers.get(text.language()));
    }
}
