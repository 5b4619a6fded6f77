package org.stancewire.cli.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.contract.access.Role;
import org.stancewire.contract.access.Secret;
import picocli.CommandLine;

class KeysCommandTest {
    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("keys.ndjson");
    }

    @Test
    void printsNothingButTheKeyOnStandardOutput() throws IOException {
        assertThat(run("create", "--name", "my desk", "--role", "read,publish", "--per-day", "9"))
                .isZero();
        String printed = out.toString();
        assertThat(printed).endsWith("\n");
        Secret secret = Secret.read(printed.strip()).orElseThrow();
        ApiKey key = new KeyFile(file).read().getFirst();
        assertThat(key.isOf(secret)).isTrue();
        assertThat(key.name()).isEqualTo("my desk");
        assertThat(key.roles()).containsExactly(Role.PUBLISH, Role.READ);
        assertThat(key.perDay()).isEqualTo(9);
        assertThat(key.perSecond()).isNull();
        assertThat(err.toString()).contains(key.id(), "not shown again");
        assertThat(Files.readString(file)).doesNotContain(printed.strip().substring(12));
    }

    @Test
    void listsAndRevokes() throws IOException {
        String first = create();
        String second = create();
        assertThat(run("revoke", first)).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("list")).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("ID").endsWith("NAME");
        assertThat(lines.get(1)).startsWith(first).contains(" revoked 20").endsWith("desk");
        assertThat(lines.get(2)).startsWith(second).contains(" good ");
    }

    @Test
    void revokesAllOrNone() throws IOException {
        String first = create();
        assertThat(run("revoke", first, "sw_abcd2345_" + "0".repeat(64))).isEqualTo(1);
        assertThat(err.toString())
                .contains("has no key with that id", "none was revoked", "keys list")
                .doesNotContain("0000");
        assertThat(new KeyFile(file).read().getFirst().revoked()).isNull();
    }

    @Test
    void saysWhatToDoWhereThereIsNoFile() {
        assertThat(run("list")).isEqualTo(1);
        assertThat(err.toString()).contains("no file of keys at " + file, "keys create");
    }

    private String create() throws IOException {
        run("create", "--name", "desk", "--role", "read");
        return new KeyFile(file).read().getLast().id();
    }

    private int run(String what, String... arguments) {
        CommandLine command =
                KeysCommand.of()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .setExecutionExceptionHandler(
                                (e, line, _) -> {
                                    line.getErr().println(e.getMessage());
                                    return 1;
                                });
        List<String> all = new ArrayList<>(List.of(what, "--file", file.toString()));
        all.addAll(List.of(arguments));
        return command.execute(all.toArray(String[]::new));
    }
}
