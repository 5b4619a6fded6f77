package org.stancewire.service.access;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.stancewire.contract.access.ApiKey;

/// What each key has used up of this replica; a restart forgets it.
final class Allowances {
    private final Map<String, Allowance> all = new ConcurrentHashMap<>();
    private final LongSupplier nanos;
    private final InstantSource clock;

    /// @param nanos as [System#nanoTime]
    Allowances(LongSupplier nanos, InstantSource clock) {
        this.nanos = nanos;
        this.clock = clock;
    }

    /// Takes one request with a key.
    Allowance.Taken take(ApiKey key) {
        return key.perSecond() == null && key.perDay() == null
                ? new Allowance.Taken.Yes()
                : all.computeIfAbsent(key.id(), _ -> new Allowance())
                        .take(key, nanos.getAsLong(), clock.instant());
    }
}
