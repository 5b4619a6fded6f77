/// `post`: sends files of articles to ingest.
///
/// [Inputs] tells which files are meant, [DraftSource] reads them one [Draft] at a time,
/// [IngestClient] sends one and says what became of it ([Outcome]), [Posting] keeps several under
/// way and counts. Posting the same thing twice is harmless, so a request that may or may not have
/// arrived is simply sent again.
@NullMarked
package org.stancewire.cli.post;

import org.jspecify.annotations.NullMarked;
