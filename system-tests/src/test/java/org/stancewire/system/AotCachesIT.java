package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the launcher has made when it has built the services, and what `up` makes of it. A training
/// takes as long as several starts.
@EnabledIfEnvironmentVariable(
        named = "STANCEWIRE_TEST_LONG",
        matches = "true",
        disabledReason = "takes long: ./stancewire test --long")
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere nobody tells what a process has mapped")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class AotCachesIT {
    @TempDir private Path temporary;

    @Test
    void eachProcessOfUpStartsFromItsCache() throws Exception {
        HomeWithCaches home = HomeWithCaches.in(temporary);
        try (Stancewire training = Stancewire.trainingIn(home.root(), temporary)) {
            assertThat(training.exitCode()).as(training.output()).isZero();
        }
        assertThat(home.caches()).containsExactlyElementsOf(HomeWithCaches.NAMES);

        try (Stancewire up = Stancewire.up(home.root(), temporary)) {
            up.awaitPort("the feed");
            List<ProcessHandle> children = up.children();
            assertThat(children).hasSize(4);
            for (ProcessHandle child : children) {
                assertThat(Files.readString(Path.of("/proc/" + child.pid() + "/maps")))
                        .contains(home.root() + "/target/aot/");
            }
        }
    }
}
