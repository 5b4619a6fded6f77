/// Feeds that we follow, in plain Java: what is asked for, when it is due, and what one poll does.
///
/// A [Subscription] is what somebody asked for, a [PollState] what polling has learnt of it;
/// together they are a [Followed]. [Poller] starts each [Poll] when it is due, on the one replica
/// that owns it. What is fetched comes through a [Fetcher], what is kept lies behind
/// [Subscriptions], and new entries go into the log of articles like anybody's.
@NullMarked
package org.stancewire.ingest.subscription;

import org.jspecify.annotations.NullMarked;
