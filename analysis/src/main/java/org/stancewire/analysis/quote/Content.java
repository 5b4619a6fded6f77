package org.stancewire.analysis.quote;

import org.stancewire.contract.Quote;

/// What is said or wanted: tokens `start` to `end` (exclusive) of a sentence.
///
/// @param clause whether it is a clause, and not a thing or an infinitive
record Content(int start, int end, Quote.Kind kind, boolean clause) {}
