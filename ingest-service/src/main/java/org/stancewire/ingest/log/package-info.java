/// The log of accepted articles, as those see it who have an article to put there: a port. What is
/// behind it is in `stream/`.
@NullMarked
package org.stancewire.ingest.log;

import org.jspecify.annotations.NullMarked;
