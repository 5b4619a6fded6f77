package org.stancewire.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private final ExecutorService executor = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void writesInTheOrderOfReadingThoughTheFirstIsDoneLast() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> written = Collections.synchronizedList(new ArrayList<>());
        InOrder.run(
                numbers(2),
                n -> {
                    if (n == 0) {
                        await(second);
                    } else {
                        second.countDown();
                    }
                    return n;
                },
                (n, waiting) -> written.add(n),
                executor,
                8);
        assertThat(written).containsExactly(0, 1);
    }

    @Test
    void readsNoFurtherAheadThanItsWindow() throws Exception {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> numbers = IntStream.range(0, 1000).iterator();
        AtomicInteger written = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        InOrder.run(
                () -> {
                    if (!numbers.hasNext()) {
                        return null;
                    }
                    furthest.accumulateAndGet(read.incrementAndGet() - written.get(), Math::max);
                    return numbers.next();
                },
                n -> n,
                (n, waiting) -> written.incrementAndGet(),
                executor,
                8);
        assertThat(written).hasValue(1000);
        assertThat(furthest.get())
                .isLessThanOrEqualTo(8 + 2); // one is read ahead, one just written
    }

    @Test
    void passesOnWhatTheSourceThrows() {
        assertThatThrownBy(
                        () ->
                                InOrder.run(
                                        () -> {
                                            throw new IOException("the disk is gone");
                                        },
                                        n -> n,
                                        (n, waiting) -> {},
                                        executor,
                                        8))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void passesOnWhatTheSinkThrows() {
        assertThatThrownBy(
                        () ->
                                InOrder.run(
                                        numbers(1000),
                                        n -> n,
                                        (n, waiting) -> {
                                            throw new IOException("nobody reads");
                                        },
                                        executor,
                                        8))
                .isInstanceOf(IOException.class)
                .hasMessage("nobody reads");
    }

    private static InOrder.Source<Integer> numbers(int count) {
        Iterator<Integer> numbers = IntStream.range(0, count).iterator();
        return () -> numbers.hasNext() ? numbers.next() : null;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
