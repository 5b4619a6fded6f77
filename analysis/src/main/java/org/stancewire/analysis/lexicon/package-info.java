/// What words do to the tone of a sentence: which carry praise or blame, which negate, which part
/// clauses, and their stems.
///
/// [SentenceWords] works this out for each token of a sentence, once for all that is asked of it.
/// The words stand in `words-en.txt` and `words-ru.txt`. Models are trained on what this room says:
/// whoever changes it trains them again.
@NullMarked
package org.stancewire.analysis.lexicon;

import org.jspecify.annotations.NullMarked;
