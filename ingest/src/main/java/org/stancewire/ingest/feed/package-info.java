/// Reads what publishers offer to be followed: RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed; and OPML,
/// the form in which readers of feeds exchange what they follow.
///
/// [FeedReader] makes of a document's bytes a [FeedDocument] whose entries are submissions, or says
/// why it is no feed. It forgives what publishers get wrong, resolves no entity and loads nothing,
/// and the work that a document may cause is bounded before it is parsed.
@NullMarked
package org.stancewire.ingest.feed;

import org.jspecify.annotations.NullMarked;
