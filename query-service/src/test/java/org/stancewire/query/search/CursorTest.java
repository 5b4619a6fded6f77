package org.stancewire.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            Cursor cursor =
                    new Cursor(
                            random.nextLong(),
                            Instant.ofEpochMilli(random.nextLong(1L << 41)),
                            random.nextLong(),
                            random.nextLong(),
                            randomId(random));
            assertThat(Cursor.read(cursor.toString())).isEqualTo(cursor);
            assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
        }
    }

    @Test
    void noticesAnyChangedCharacter() {
        String written = new Cursor(7, Instant.EPOCH, 1334707200000L, 0, "u1-0123").toString();
        // The last character holds bits that mean nothing.
        for (int i = 0; i < written.length() - 1; i++) {
            char other = written.charAt(i) == 'A' ? 'B' : 'A';
            String changed = written.substring(0, i) + other + written.substring(i + 1);
            assertThatIllegalArgumentException().as(changed).isThrownBy(() -> Cursor.read(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "AQ", "2", "not a cursor", "AQAAAAAAAAAAAAAAAAAAAA", "%%%", "страница"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cursor.read(text))
                .withMessageContaining("leave it out");
    }

    private static String randomId(Random random) {
        return random.ints(1 + random.nextInt(20), 1, 0xD800)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
