/// A bare endpoint: it reads the JSON that ingest reads and answers at once. What ingest does
/// beside that is what `bench ingest` measures. It is no part of what is installed.
@NullMarked
package org.stancewire.bench;

import org.jspecify.annotations.NullMarked;
