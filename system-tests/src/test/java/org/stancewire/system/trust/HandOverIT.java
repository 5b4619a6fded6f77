package org.stancewire.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.system.Stancewire;

/// An enrich replica that is told to end finishes what it has and leaves at once, so that another
/// goes on. In the long form only: the pause is measured.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HandOverIT {
    private static final int TIMES = 5;
    private static final int PER_SECOND = 50;

    @TempDir private Path temporary;

    @BeforeAll
    static void inTheLongForm() {
        Form.longOnly("HandOverIT: it measures time");
    }

    @Test
    void anotherReplicaGoesOn() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        Path logs = Files.createDirectories(temporary.resolve("replica"));
        try (Stancewire up = Stancewire.up(temporary, "--without-samples")) {
            int query = up.awaitPort("the feed").port();
            Map<String, String> settings =
                    Map.of(
                            "kafka.bootstrap-servers",
                            up.awaitBroker(),
                            "enrich.instance",
                            "second");
            Posting posting = Posting.start(up.awaitPort("to post").port(), PER_SECOND, going::get);
            Duration longest = Duration.ZERO;
            try (Running second = Running.service("enrich", "enrich-2", logs, 320, settings);
                    Following reader = Following.start(() -> query, Integer.MAX_VALUE)) {
                for (int i = 0; i < TIMES; i++) {
                    second.start();
                    second.awaitReady();
                    // Both have their partitions by now, and nothing is behind.
                    Thread.sleep(5_000);
                    reader.measure();
                    second.stop();
                    Thread.sleep(15_000);
                    Duration pause = reader.longestPause();
                    longest = pause.compareTo(longest) > 0 ? pause : longest;
                }
                going.set(false);
                posting.awaitEnd();
                Ending ending = Ending.await(posting, List.of(query), List.of(reader));
                Finding finding =
                        Finding.of(
                                "SIGTERM of one of two enrich replicas",
                                TIMES,
                                posting,
                                ending.places(),
                                longest);
                finding.keep("5-hand-over");
                finding.requireNoFault();
                assertThat(longest).as("hand-over").isLessThan(Duration.ofSeconds(3));
            }
        }
    }
}
