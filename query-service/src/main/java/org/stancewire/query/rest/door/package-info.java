/// The door to ingest: what the page needs of it, at the page's own address.
///
/// [ArticleDoor] and [SubscriptionDoor] take a short list of requests; [Bodies] reads what comes
/// with them, bounded each and all together, and [Ingest] sends an [Errand] to the one address that
/// [IngestSettings] names and hands on what it answers. A request that came through a door already
/// goes through none again.
@NullMarked
package org.stancewire.query.rest.door;

import org.jspecify.annotations.NullMarked;
