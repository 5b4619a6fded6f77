package org.stancewire.analysis.syntax;

import org.stancewire.analysis.text.Sentence;

/// Reads sentences of one language. Safe for many threads.
interface Grammar {
    Parse parse(Sentence sentence);
}
