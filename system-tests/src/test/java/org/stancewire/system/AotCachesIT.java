package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.system.trust.Form;

/// What the launcher has made when it has built the services, and what `up` makes of it. A training
/// takes as long as several starts.
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class AotCachesIT {
    @TempDir private Path temporary;

    @BeforeAll
    static void whereItCanBeSeen() {
        Form.longOnly("AotCachesIT: a training takes as long as several starts");
        if (!OS.LINUX.isCurrentOs()) {
            String reason = "elsewhere nobody tells what a process has mapped";
            System.out.println("skipped: " + reason);
            Assumptions.abort(reason);
        }
    }

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
