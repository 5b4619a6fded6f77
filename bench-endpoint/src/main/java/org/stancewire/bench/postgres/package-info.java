/// The feed as somebody would build it on PostgreSQL: the questions of `bench query`, each a
/// statement that the indexes of the tables fit, over HTTP.
@NullMarked
package org.stancewire.bench.postgres;

import org.jspecify.annotations.NullMarked;
