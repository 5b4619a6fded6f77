package org.stancewire.query.rest.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stancewire.service.ListenSettings;
import org.stancewire.service.ProblemException;

class BodiesTest {
    @Test
    void keepsEveryByteHoweverTheyCome() throws IOException {
        byte[] sent = new byte[200_000];
        new Random(7).nextBytes(sent);
        try (Bodies.Held held =
                within(Duration.ofMinutes(1)).read(new Dribble(sent, 999), sent.length)) {
            int at = 0;
            for (byte[] piece : held.pieces()) {
                assertThat(piece).isEqualTo(Arrays.copyOfRange(sent, at, at + piece.length));
                at += piece.length;
            }
            assertThat(at).isEqualTo(sent.length);
        }
    }

    @Test
    void waitsForNobodyWhoSendsAByteAtATimeForEver() {
        Bodies bodies = within(Duration.ofMillis(50));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> bodies.read(new Endless(), 1 << 20))
                .satisfies(
                        it -> {
                            assertThat(it.problem().status()).isEqualTo(408);
                            assertThat(it.problem().detail()).contains("0.05 seconds");
                        });
        // What it took up is free again.
        for (int i = 0; i < 1_000; i++) {
            bodies.read(new ByteArrayInputStream(new byte[1]), 1).close();
        }
    }

    private static Bodies within(Duration time) {
        return new Bodies(
                new ListenSettings() {
                    @Override
                    public String address() {
                        return "127.0.0.1";
                    }

                    @Override
                    public boolean publishedOnLoopbackOnly() {
                        return false;
                    }

                    @Override
                    public Optional<List<String>> names() {
                        return Optional.empty();
                    }

                    @Override
                    public Duration bodyWithin() {
                        return time;
                    }
                });
    }

    /// Gives no more than some bytes at a time.
    private static final class Dribble extends ByteArrayInputStream {
        private final int most;

        Dribble(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(most, length));
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            try {
                TimeUnit.MILLISECONDS.sleep(1);
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            into[from] = (byte) read();
            return 1;
        }
    }
}
