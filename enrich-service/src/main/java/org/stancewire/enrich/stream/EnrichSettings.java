package org.stancewire.enrich.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.OptionalInt;

/// How this instance of the service works.
@ConfigMapping(prefix = "stancewire.enrich")
public interface EnrichSettings {
    /// Names this instance among those that run at the same time, and stays the same when it is
    /// started again, so that it can end at once what its last run left open. The host's name when
    /// absent.
    Optional<String> instance();

    /// Threads that analyse; one for each core when absent.
    OptionalInt threads();

    /// The most articles that are read at once, and that one transaction holds. Each can have a
    /// megabyte: more of them need more memory.
    @WithDefault("50")
    int batchRecords();

    /// The size in bytes, unpacked, at which a batch stops growing; a single larger article still
    /// passes. What is found in a batch can take forty times as much memory.
    @WithDefault("1048576")
    int batchBytes();

    /// [#instance], or the host's name.
    default String instanceName() {
        return instance().orElseGet(EnrichSettings::hostName);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(
                    "this host has no name: set stancewire.enrich.instance", e);
        }
    }
}
