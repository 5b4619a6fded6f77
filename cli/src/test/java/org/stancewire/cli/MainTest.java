package org.stancewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine;

class MainTest {
    private static final Terminal FILES = new Terminal(false, false, false, true);
    private static final Terminal SCREEN = new Terminal(true, true, true, true);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine commandLine;

    @BeforeEach
    void writeIntoFiles() {
        writeTo(FILES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "post",
                "extract",
                "analyze",
                "evaluate",
                "evaluate entities",
                "evaluate clusters",
                "evaluate names",
                "evaluate extraction",
                "bench ingest",
                "bench end-to-end",
                "bench enrich",
                "bench index",
                "bench query",
                "bench replay",
                "bench live",
                "bench loops",
                "bench overload",
                "bench scale",
                "bench startup",
                "reindex",
                "rejected",
                "rejected list",
                "rejected show",
                "rejected retry",
                "keys",
                "keys create",
                "keys list",
                "keys revoke",
                "test"
            })
    void describesEachCommandWithAnExampleAndItsExitCodes(String command) {
        assertThat(commandLine.execute((command + " --help").split(" "))).isZero();
        assertThat(out.toString())
                .startsWith("Usage: stancewire " + command)
                .contains("Exit codes:")
                .contains("./stancewire " + command);
    }

    @Test
    void listsTheCommands() {
        assertThat(commandLine.execute("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "up ",
                        "post ",
                        "extract ",
                        "analyze ",
                        "evaluate ",
                        "reindex ",
                        "keys ",
                        "test ");
    }

    @ParameterizedTest
    @CsvSource({
        "analyze --threads 0, --threads must be at least 1",
        "analyze --threads many, Invalid value for option '--threads'",
        "analyse, Unmatched argument",
        "evaluate, say what to evaluate",
        "evaluate entities, Missing required parameter",
        "evaluate entities /no/such.ndjson, no such file: /no/such.ndjson",
        "evaluate entities pom.xml --warm-up -1, --warm-up must lie between 0 and 3600",
        "evaluate entities pom.xml --types EVENT, 'expected one of [PERSON, ORGANIZATION, LOCATION]'",
        "evaluate clusters pom.xml --found --given-types, --found and --given-types exclude",
        "evaluate names pom.xml --errors -1, --errors must be at least 0",
        "bench, say what to measure",
        "bench query --count 100 --walk 101, --walk must lie between 0 and --count",
        "bench enrich --count 1, --count must lie in 100 to 1e8",
        "bench end-to-end --rate 0, --rate must lie between 1 and 5000",
        "bench end-to-end --rate 1000 --seconds 600, take less of either",
        "bench live --rate 100 --seconds 3600, take less of either",
        "bench live --rate 0, --rate must lie between 1 and 2000",
        "bench live --articles /no/such.ndjson, no such file: /no/such.ndjson",
        "bench loops --articles /no/such.ndjson, no such file: /no/such.ndjson",
        "bench overload --seed many, Invalid value for option '--seed'",
        "bench query --articles /no/such.ndjson, no such file: /no/such.ndjson",
        "bench query --at-once -1, --at-once must lie between 0 and 1000",
        "bench query --opensearch localhost:9200, --opensearch must be an address",
        "bench startup --runs 0, --runs must lie between 1 and 100",
        "extract, Missing required parameter",
        "extract /no/such.html, no such file: /no/such.html",
        "post, Missing required parameter",
        "post /no/such/file.txt, no such file or folder: /no/such/file.txt",
        "post --to localhost:8081 pom.xml, --to must be an address",
        "post pom.xml, 'neither .json, .ndjson nor .txt: pom.xml'",
        "keys, 'say what to do: create, list or revoke'",
        "keys create --file f --role read, Missing required option: '--name=NAME'",
        "keys create --file f --name n --role admin, there is no role 'admin'",
        "keys create --file f --name n --role read --per-day 0, must be above 0",
        "keys revoke --file f, Missing required parameter",
        "up --port 80800, --port must lie between 0 and 65535",
        "up --port 8081, --port and --ingest-port are both 8081",
        "up --kafka somewhere, --kafka must be HOST:PORT",
    })
    void saysInOneSentenceHowItWasCalledWrongly(String line, String sentence) {
        assertThat(commandLine.execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(sentence).contains("--help` says how");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void showsTheCommandsWhereNoneIsGiven() {
        assertThat(commandLine.execute()).isEqualTo(2);
        assertThat(err.toString()).contains("Commands:");
    }

    @Test
    void coloursOnlyWhatIsLookedAt() {
        commandLine.execute("--help");
        assertThat(out.toString()).doesNotContain("\033[");
        writeTo(SCREEN);
        commandLine.execute("--help");
        assertThat(out.toString()).contains("\033[");
    }

    private void writeTo(Terminal terminal) {
        commandLine =
                Main.commandLine(terminal)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true));
    }
}
