package org.stancewire.ingest.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much work is taken on at a time; beyond it the answer is 429.
@ConfigMapping(prefix = "stancewire.ingest")
public interface LimitSettings {
    /// The bodies that may be in memory at a time, those of rows of articles aside; each counts for
    /// 4 KiB at least.
    @WithDefault("32M")
    MemorySize bodies();

    /// How many rows of articles, as in NDJSON, may come in at a time.
    @WithDefault("32")
    int rows();

    /// The answers to one row that may wait on disk for a sender who reads none; beyond it the
    /// sender waits.
    @WithDefault("1G")
    MemorySize answersOnDisk();
}
