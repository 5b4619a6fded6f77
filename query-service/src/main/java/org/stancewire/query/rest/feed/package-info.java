/// The feed for feed readers: as JSON Feed and as Atom, from the same entries.
///
/// A [FeedEntry] says in words what an article shows, [FeedHead] what the feed is and where it goes
/// on; [JsonFeed] and [AtomFeed] write them. No HTTP here.
@NullMarked
package org.stancewire.query.rest.feed;

import org.jspecify.annotations.NullMarked;
