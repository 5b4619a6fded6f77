package org.stancewire.cli.bench.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
    private static final byte[][] BODIES =
            IntStream.range(0, 20)
                    .mapToObj(i -> ("{\"id\":" + i + "}").getBytes(UTF_8))
                    .toArray(byte[][]::new);

    @Test
    void doesNotWaitForAnswersBeforeItPostsTheNext() throws Exception {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        try (StandIn ingest = new StandIn().accepts(mayAnswer)) {
            OpenLoop posts = new OpenLoop(BODIES, 1_000, Set.of(202));
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> run(posts, ingest));
            while (ingest.posted.size() < BODIES.length) {
                Thread.sleep(5);
            }
            assertThat(run).isNotDone();
            mayAnswer.countDown();
            run.join();
            assertThat(ingest.posted).doesNotHaveDuplicates().hasSize(BODIES.length);
            long[] due = posts.due();
            for (int i = 1; i < due.length; i++) {
                assertThat(due[i] - due[0]).isEqualTo(i * 1_000_000L);
            }
            // The last was due long before any was answered.
            assertThat(LongStream.of(posts.answered()).min().orElseThrow())
                    .isGreaterThan(due[due.length - 1]);
        }
    }

    @Test
    void saysWhatIsRefused() throws Exception {
        try (StandIn refuses = new StandIn().lists("{\"detail\":\"no\"}")) {
            assertThatThrownBy(() -> new OpenLoop(BODIES, 1_000, Set.of(202)).run(refuses.port()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("200");
        }
    }

    private static void run(OpenLoop posts, StandIn ingest) {
        try {
            posts.run(ingest.port());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
