package org.stancewire.analysis.syntax;

import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.tree.Dependencies;
import org.stancewire.analysis.text.Sentence;

/// Reads sentences of one language. Safe for many threads.
interface Grammar {
    Parse parse(Sentence sentence);

    /// The sentence read by its dependency tree instead, or null where a language does not.
    ///
    /// @param parse what [#parse] made of it
    @Nullable Parse byTree(Parse parse, Dependencies tree);
}
