/// The ingest service.
@NullMarked
package org.stancewire.ingest;

import org.jspecify.annotations.NullMarked;
