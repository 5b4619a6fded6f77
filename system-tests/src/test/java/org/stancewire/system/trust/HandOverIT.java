package org.stancewire.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stancewire.system.Stancewire;

/// A replica that is told to end finishes what it has and leaves at once, so that another goes on.
/// In the long form only: the pause is measured.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HandOverIT {
    private static final int TIMES = 5;
    private static final int PER_SECOND = 50;

    /// A reader that asks anew after so many events comes to the second replica soon.
    private static final int OFTEN = 97;

    @TempDir private Path temporary;

    @BeforeAll
    static void inTheLongForm() {
        Form.longOnly("HandOverIT: it measures time");
    }

    /// What ends, and what it needs.
    enum Kind {
        INGEST(96),
        ENRICH(320),
        QUERY(256);

        private final int heapMegabytes;

        Kind(int heapMegabytes) {
            this.heapMegabytes = heapMegabytes;
        }

        private String serviceName() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Running second(Path folder, String kafka) throws IOException {
            Map<String, String> settings = new TreeMap<>();
            settings.put("stancewire.kafka.bootstrap-servers", kafka);
            if (this == ENRICH) {
                settings.put("stancewire.enrich.instance", "second");
            }
            if (this == QUERY) {
                settings.put("stancewire.query.index-folder", folder.resolve("index-2").toString());
            }
            String name = serviceName() + "-2";
            return Running.service(serviceName(), name, folder, heapMegabytes, settings);
        }
    }

    /// Who posts or reads goes to the second replica while it runs, and to the first one else.
    @ParameterizedTest
    @EnumSource(Kind.class)
    void anotherReplicaGoesOn(Kind kind) throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        Path logs = Files.createDirectories(temporary.resolve("replica"));
        try (Stancewire up = Stancewire.up(temporary, "--without-samples")) {
            int ingest = up.awaitPort("to post").port();
            int query = up.awaitPort("the feed").port();
            Duration longest = Duration.ZERO;
            try (Running second = kind.second(logs, up.awaitBroker())) {
                IntSupplier teller = () -> second.isAlive() ? second.port() : query;
                IntSupplier receiver = () -> second.isAlive() ? second.port() : ingest;
                Posting posting =
                        Posting.start(
                                kind == Kind.INGEST ? receiver : () -> ingest,
                                PER_SECOND,
                                going::get);
                try (Following reader =
                        Following.start(
                                kind == Kind.QUERY ? teller : () -> query,
                                kind == Kind.QUERY ? OFTEN : Integer.MAX_VALUE)) {
                    for (int i = 0; i < TIMES; i++) {
                        second.start();
                        second.awaitReady();
                        // Both have their share by now, and nothing is behind.
                        Thread.sleep(5_000);
                        reader.measure();
                        posting.measure();
                        second.stop();
                        Thread.sleep(15_000);
                        longest = longer(longest, reader.longestPause());
                        longest = longer(longest, posting.longestPause());
                    }
                    going.set(false);
                    posting.awaitEnd();
                    Ending ending = Ending.await(posting, List.of(query), List.of(reader));
                    Finding finding =
                            Finding.of(
                                    "SIGTERM of one of two %s replicas"
                                            .formatted(kind.serviceName()),
                                    TIMES,
                                    posting,
                                    ending.places(),
                                    longest);
                    finding.keep("5-hand-over-" + kind.serviceName());
                    finding.requireNoFault();
                    assertThat(longest).as("hand-over").isLessThan(Duration.ofSeconds(3));
                }
            }
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
