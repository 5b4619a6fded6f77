package org.stancewire.ingest.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How feeds are followed.
@ConfigMapping(prefix = "stancewire.subscriptions")
public interface SubscriptionSettings {
    /// How often a feed is polled for which neither its subscriber nor itself says otherwise.
    @WithDefault("30m")
    Duration interval();

    /// No feed is polled more often.
    @WithDefault("1m")
    Duration leastInterval();

    /// A feed is polled at least this often, however often it failed and whatever it says of
    /// itself.
    @WithDefault("1d")
    Duration mostInterval();

    /// How many feeds one replica polls at once.
    @WithDefault("16")
    int atOnce();

    /// How many new entries one poll takes; more wait for the next.
    @WithDefault("100")
    int entriesPerPoll();
}
