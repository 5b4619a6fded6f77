/// Spans, sentences and tokens: what the other rooms read a text through.
@NullMarked
package org.stancewire.analysis.text;

import org.jspecify.annotations.NullMarked;
