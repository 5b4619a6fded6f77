package org.stancewire.contract.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.5Z");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LINE =
            """
            {"id":"abcd2345","name":"desk","sha256":"%s","roles":["read"],"created":"2026-11-22T10:00:00Z"%s}
            """;

    @TempDir private Path folder;

    @Test
    void keepsKeysAndNoSecret() throws IOException {
        Path path = folder.resolve("some/keys.ndjson");
        ApiKey.Issued reader = issue("reader", Role.READ);
        ApiKey.Issued both = issue("desk", Role.PUBLISH, Role.READ, Role.READ);
        KeyFile file = new KeyFile(path);
        file.change(keys -> with(keys, reader.key()));
        file.change(keys -> with(keys, both.key()));
        assertThat(file.read()).containsExactly(reader.key(), both.key());
        assertThat(both.key().roles()).containsExactly(Role.PUBLISH, Role.READ);
        String secret = both.secret().text().substring("sw_12345678_".length());
        assertThat(Files.readString(path)).doesNotContain(secret).contains("\"publish\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(both.secret()).asString().doesNotContain(secret);
    }

    @Test
    void knowsASecretFromAnother() {
        ApiKey.Issued one = issue("one", Role.READ);
        ApiKey.Issued other = issue("other", Role.READ);
        Secret again = Secret.read(one.secret().text()).orElseThrow();
        assertThat(one.key().isOf(again)).isTrue();
        assertThat(other.key().isOf(again)).isFalse();
        String text = one.secret().text();
        char last = text.charAt(text.length() - 1);
        Secret near =
                Secret.read(text.substring(0, text.length() - 1) + (last == '0' ? '1' : '0'))
                        .orElseThrow();
        assertThat(one.key().isOf(near)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "sw_", "sw_abcd2345_00", "tk_abcd2345_00", "sw_abcd2345"})
    void readsNoSecretFromAnythingElse(String text) {
        assertThat(Secret.read(text)).isEmpty();
        assertThat(Secret.read(issue("x", Role.READ).secret().text() + text + "0")).isEmpty();
    }

    @Test
    void keepsTheTimeOfTheFirstRevocation() {
        ApiKey revoked = issue("x", Role.READ).key().revoke(NOW);
        assertThat(revoked.revoked()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(revoked.revoke(NOW.plusSeconds(9))).isEqualTo(revoked);
    }

    @Test
    void losesNoneOfManyChangesAtOnce() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("keys.ndjson"));
        List<Process> others = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                others.add(OtherProcess.start(folder.resolve("keys.ndjson")));
            }
            for (Process other : others) {
                assertThat(other.onExit().join().exitValue()).isZero();
            }
        } finally {
            others.forEach(Process::destroyForcibly);
        }
        assertThat(file.read()).hasSize(2 * OtherProcess.KEYS);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("keys.ndjson", "keys.ndjson.lock");
        }
    }

    /// Adds keys to a file, one by one.
    static final class OtherProcess {
        static final int KEYS = 20;

        static Process start(Path file) throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherProcess.class.getName(),
                            file.toString())
                    .inheritIO()
                    .start();
        }

        public static void main(String[] arguments) {
            KeyFile file = new KeyFile(Path.of(arguments[0]));
            IntStream.range(0, KEYS).forEach(i -> add(file));
        }

        private static void add(KeyFile file) {
            try {
                file.change(keys -> with(keys, issue("x", Role.READ).key()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void staysAsItIsWhenAChangeFails() throws IOException {
        Path path = folder.resolve("keys.ndjson");
        Files.writeString(path, "garbage\n");
        assertThatThrownBy(() -> new KeyFile(path).change(keys -> List.of()))
                .hasMessageContaining("line 1 of " + path + " is no key: it is not JSON");
        assertThat(path).hasContent("garbage\n");
    }

    @Test
    void saysHowToMakeOneWhereThereIsNone() {
        assertThatThrownBy(new KeyFile(folder.resolve("none"))::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("./stancewire keys create");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "revokd":"2026-11-22T10:00:00Z" | revokd
                    "perSecond":0                   | 'perSecond' must be above 0
                    "perDay":-1                     | 'perDay' must be above 0
                    "roles":[]                      | 'roles' must name at least one role
                    "roles":["admin"]               | there is no role 'admin', only publish, read, operate
                    "id":"x"                        | 'id' must be
                    "name":" "                      | 'name' must have
                    "sha256":"00"                   | 'sha256' must be 64
                    """)
    void saysWhatIsWrongWithALine(String field, String reason) throws IOException {
        String good = LINE.formatted("0".repeat(64), "");
        String bad = LINE.formatted("0".repeat(64), "," + field);
        KeyFile file = new KeyFile(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys"), good);
        assertThat(file.read()).hasSize(1);
        Files.writeString(folder.resolve("keys"), "\n" + bad);
        assertThatThrownBy(file::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2 of ")
                .hasMessageContaining(reason);
        Files.writeString(folder.resolve("keys"), good + good);
        assertThatThrownBy(file::read)
                .hasMessageContaining("line 2 of ")
                .hasMessageContaining("id");
    }

    private static ApiKey.Issued issue(String name, Role... roles) {
        return ApiKey.issue(name, List.of(roles), null, null, NOW, RANDOM);
    }

    private static List<ApiKey> with(List<ApiKey> keys, ApiKey another) {
        return Stream.concat(keys.stream(), Stream.of(another)).toList();
    }
}
