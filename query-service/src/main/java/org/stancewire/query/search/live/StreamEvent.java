package org.stancewire.query.search.live;

import java.util.Objects;
import org.stancewire.contract.Position;
import org.stancewire.query.search.hit.FeedItem;

/// What a reader of a stream is told.
public sealed interface StreamEvent {
    /// A place in the log: whoever goes on from there misses nothing and gets nothing twice.
    Position position();

    /// An article that the question has.
    ///
    /// @param revision its number: from 2 on it is a later revision of what was there before
    record Shown(Position position, int revision, FeedItem item) implements StreamEvent {
        public Shown {
            Objects.requireNonNull(position);
            Objects.requireNonNull(item);
        }
    }

    /// An article that the question had and has no longer: it was deleted, or a revision changed
    /// what was asked for.
    record Gone(Position position, String article) implements StreamEvent {
        public Gone {
            Objects.requireNonNull(position);
            Objects.requireNonNull(article);
        }
    }

    /// The last one: the reader is too slow.
    record Dropped(Position position) implements StreamEvent {
        public Dropped {
            Objects.requireNonNull(position);
        }
    }

    /// The last one: the service stops.
    record Closed(Position position) implements StreamEvent {
        public Closed {
            Objects.requireNonNull(position);
        }
    }
}
