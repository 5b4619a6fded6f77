/// Fetches from the web what a feed leads to, and from nowhere else.
///
/// A [GuardedFetcher] connects only to addresses that [Reach] allows: it resolves a name itself and
/// connects to that very address, at each redirect anew, so that no name can lead it inside. Size,
/// time, redirects and decompression are bounded, and [Turns] keeps it polite to each host.
@NullMarked
package org.stancewire.ingest.fetch;

import org.jspecify.annotations.NullMarked;
