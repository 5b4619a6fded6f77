package org.stancewire.ingest.fetch;

import java.time.Duration;

/// Where a fetch ends.
///
/// @param time for one answer, half of it for the connection
/// @param bytes of one answer, packed as well as unpacked
/// @param redirects that are followed
record Limits(Duration time, int bytes, int redirects) {}
