/// `post`: sends files of articles to ingest.
///
/// [Inputs] tells which files are meant, [DraftSource] reads them one [Draft] at a time, [Parcels]
/// puts those together that are there, [IngestClient] sends a [Parcel], [LinesPost] its lines in
/// one request, and says what became of each ([Outcome]); [Posting] counts. Posting the same thing
/// twice is harmless, so what may or may not have arrived is simply sent again.
@NullMarked
package org.stancewire.cli.post;

import org.jspecify.annotations.NullMarked;
