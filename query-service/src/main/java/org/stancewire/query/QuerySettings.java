package org.stancewire.query;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// How the query service keeps its index.
@ConfigMapping(prefix = "stancewire.query")
public interface QuerySettings {
    /// The folder of the index. It can be thrown away: it is filled from the log again. By default
    /// `stancewire/index` in the user's data folder (`XDG_DATA_HOME`, else `~/.local/share`).
    Optional<Path> indexFolder();

    /// How long an article waits at least before it is visible, so that under load many become
    /// visible in one step.
    @WithDefault("25ms")
    Duration refreshInterval();

    /// How often the index is written to disk for certain. What came after is read from the log
    /// again after a crash.
    @WithDefault("5s")
    Duration commitInterval();

    /// How many threads take in what the log holds already; by default as many as there are
    /// processors. Never more than partitions, nor than memory allows.
    OptionalInt fillThreads();

    /// How long an answer waits at most for what `after` asks for.
    @WithDefault("5s")
    Duration patience();

    /// How streams are kept.
    Streams streams();

    /// What a stream of events costs at most.
    interface Streams {
        /// So many may read at once; whoever comes then is asked to come again later.
        @WithDefault("2000")
        int readers();

        /// So many events wait for one reader. A reader that lets more gather is dropped.
        @WithDefault("1000")
        int buffer();

        /// How long a reader may take nothing of what is sent to it before it is dropped.
        @WithDefault("30s")
        Duration stall();

        /// How often a stream without events says that it is alive.
        @WithDefault("15s")
        Duration heartbeat();

        /// How long a reader waits before it comes again after a break.
        @WithDefault("2s")
        Duration retry();
    }
}
