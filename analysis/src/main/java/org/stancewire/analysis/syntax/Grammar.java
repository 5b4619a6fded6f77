package org.stancewire.analysis.syntax;

import java.util.Map;
import org.stancewire.analysis.text.Sentence;

/// Reads sentences of one language. Safe for many threads.
public interface Grammar {
    Parse parse(Sentence sentence);

    /// The grammars that ship, by language.
    static Map<String, Grammar> load() {
        return Map.of("en", EnglishGrammar.load(), "ru", RussianGrammar.load());
    }
}
