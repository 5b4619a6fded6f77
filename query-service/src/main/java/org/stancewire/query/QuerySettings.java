package org.stancewire.query;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How the query service keeps its index.
@ConfigMapping(prefix = "stancewire.query")
public interface QuerySettings {
    /// Where the index is.
    @WithDefault("lucene")
    Home index();

    /// Where an index is.
    enum Home {
        /// In a folder of this process's own.
        LUCENE,
        /// In a cluster of OpenSearch that several processes share.
        OPENSEARCH
    }

    /// The cluster, where the index is in one.
    Cluster opensearch();

    /// How a cluster of OpenSearch is reached.
    interface Cluster {
        /// Addresses of some of its nodes, `http` or `https` with host and port.
        @WithDefault("http://localhost:9200")
        List<URI> nodes();

        /// Who asks, where it wants to know.
        Optional<String> user();

        /// The password of the user.
        Optional<String> password();

        /// How the names of its indexes and of the consumer groups that fill them begin, in lower
        /// case.
        @WithDefault("stancewire")
        String name();

        /// Into how many shards an index is cut when it is made; each lies on one node.
        @WithDefault("1")
        int shards();

        /// How long an answer may take.
        @WithDefault("30s")
        Duration timeout();
    }

    /// The folder of the index. It can be thrown away: it is filled from the log again. By default
    /// `stancewire/index` in the user's data folder (`XDG_DATA_HOME`, else `~/.local/share`).
    Optional<Path> indexFolder();

    /// How long after one step, by which articles become visible, the next one follows at the
    /// soonest, so that under load many become visible at once. What comes alone does not wait.
    @WithDefault("250ms")
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

        /// So many events wait for one reader. A reader that lets more gather is dropped, as is one
        /// for which articles of more than four million characters wait.
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
