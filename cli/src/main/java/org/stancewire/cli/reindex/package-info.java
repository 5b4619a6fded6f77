/// `./stancewire reindex`: has a running query service build its index anew from the log.
///
/// The service does the work, beside the index that goes on answering; [QueryClient] asks for it
/// and [ReindexCommand] shows how far it is.
@NullMarked
package org.stancewire.cli.reindex;

import org.jspecify.annotations.NullMarked;
