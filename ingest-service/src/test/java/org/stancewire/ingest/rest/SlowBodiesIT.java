package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;

@QuarkusTest
@WithTestResource(KafkaInThisJvm.class)
@TestProfile(SubscriptionResourceIT.LoopbackAllowed.class)
class SlowBodiesIT {
    @BeforeEach
    void waitUntilReady() {
        Readiness.await();
    }

    /// Who sends little holds neither memory nor a thread for ever; a row may take its time.
    @Test
    void waitsForNoSlowBodyButARow() throws IOException {
        try (RawPost plain = RawPost.begin("", "text/plain");
                RawPost packed = RawPost.begin("", "text/plain\r\nContent-Encoding: gzip");
                RawPost row = RawPost.lines("")) {
            plain.write("The council");
            row.write("{\"text\":\"The council voted.\"}");
            assertThat(plain.readStatus()).isEqualTo(408);
            assertThat(packed.readStatus()).isEqualTo(408);
            row.end();
            assertThat(row.readStatus()).isBetween(200, 202);
        }
    }
}
