package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void failsWhatNeverComesToItsEndAndNothingElse() throws Exception {
        try (Patience patience = new Patience(Duration.ofMillis(10))) {
            CompletableFuture<String> done = new CompletableFuture<>();
            CompletableFuture<String> never = new CompletableFuture<>();
            patience.limit(done);
            patience.limit(never);
            done.complete("in time or not, it was first");

            assertThatThrownBy(never::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
            assertThat(done.handle((_, _) -> true).get()).isTrue();
        }
    }

    @Test
    void leavesNobodyWaitingWhenItEnds() {
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();
        try (Patience patience = new Patience(Duration.ofDays(1))) {
            patience.limit(first);
            patience.limit(second);
        }

        assertThatThrownBy(first::get).hasCauseInstanceOf(TimeoutException.class);
        assertThatThrownBy(second::get).hasCauseInstanceOf(TimeoutException.class);
    }
}
