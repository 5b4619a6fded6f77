/// Invented news in any number, the same for the same seed: lengths as newswire has them, words and
/// entities as skewed as in any language, two languages, and annotations as enrich would make them.
/// Article `n` is made of the seed and `n` alone, so that several readers see the same ones and
/// none has to keep them.
@NullMarked
package org.stancewire.cli.bench.made;

import org.jspecify.annotations.NullMarked;
