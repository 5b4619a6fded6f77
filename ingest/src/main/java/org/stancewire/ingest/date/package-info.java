/// Dates as pages, feeds and wire items write them, and what exactly they state.
///
/// [StatedDate] reads a value that is meant to be a date, as markup states it; [DateLine] a line of
/// running text, which may be anything else. Both give a [org.stancewire.contract.PublishedAt] that
/// is as precise as what was read: a time without its zone names no moment, and only the day
/// counts. Nothing is invented, and there is no clock: `yesterday` and `29 ноября` are no dates.
@NullMarked
package org.stancewire.ingest.date;

import org.jspecify.annotations.NullMarked;
