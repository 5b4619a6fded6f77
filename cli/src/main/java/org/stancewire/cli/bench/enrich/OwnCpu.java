package org.stancewire.cli.bench.enrich;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// The processor time of this process.
final class OwnCpu {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private OwnCpu() {}

    /// What it has taken so far, all its threads together.
    static Duration taken() {
        return Duration.ofNanos(MACHINE.getProcessCpuTime());
    }
}
