package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AnswerQueueTest {
    private static final int MANY = 200_000;

    @Test
    void keepsTheOrderWhenTheReaderComesLast() throws IOException {
        try (AnswerQueue queue = new AnswerQueue(1L << 30)) {
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < MANY; i++) {
                expected.append(i).append('\n');
                queue.put(line(i));
            }
            queue.end();
            assertThat(readAll(queue)).isEqualTo(expected.toString());
        }
    }

    @Test
    void keepsTheOrderWhenBothGoOnAtOnce() throws Exception {
        try (AnswerQueue queue = new AnswerQueue(1L << 20)) {
            CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(queue));
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < MANY; i++) {
                expected.append(i).append('\n');
                queue.put(line(i));
            }
            queue.end();
            assertThat(read.get(60, TimeUnit.SECONDS)).isEqualTo(expected.toString());
        }
    }

    @Test
    void makesTheWriterWaitWhereTheFileIsFull() throws Exception {
        try (AnswerQueue queue = new AnswerQueue(512 << 10)) {
            Thread writer =
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        for (int i = 0; i < MANY; i++) {
                                            queue.put(line(i));
                                        }
                                        queue.end();
                                    });
            while (writer.getState() != Thread.State.WAITING) {
                Thread.sleep(1);
            }
            assertThat(readAll(queue)).endsWith("\n" + (MANY - 1) + "\n");
            assertThat(writer.join(Duration.ofSeconds(60))).isTrue();
        }
    }

    @Test
    void tellsTheWriterThatNobodyReads() throws IOException {
        AnswerQueue queue = new AnswerQueue(1L << 30);
        queue.close();
        assertThatThrownBy(() -> queue.put(line(1))).isInstanceOf(UncheckedIOException.class);
        assertThat(queue.take()).isNull();
    }

    private static byte[] line(int number) {
        return (number + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String read(AnswerQueue queue) {
        try {
            return readAll(queue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readAll(AnswerQueue queue) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] it = queue.take(); it != null; it = queue.take()) {
            all.write(it);
        }
        return all.toString(StandardCharsets.US_ASCII);
    }
}
