package org.stancewire.cli.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine;

/// Asks a server that answers as query does.
class ReindexCommandTest {
    private final Queue<String> answers = new ArrayDeque<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final StringWriter said = new StringWriter();
    private int status = 202;
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/index", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void waitsUntilTheNewIndexIsInUse() throws Exception {
        answers.add(rebuild("UNDER_WAY", 0, 0, ""));
        answers.add(rebuild("UNDER_WAY", 700, 1500, ""));
        answers.add(rebuild("DONE", 1500, 1500, ""));
        assertThat(run()).isZero();
        assertThat(asked)
                .containsExactly("PUT /v1/index/rebuild", "GET /v1/index", "GET /v1/index");
        assertThat(said.toString())
                .startsWith("The new index is in use: 31 articles, 1,500 offsets of the log, ");
    }

    @Test
    void saysWhyItCouldNotBeBuilt() {
        answers.add(rebuild("UNDER_WAY", 0, 10, ""));
        answers.add(rebuild("FAILED", 3, 10, "No space left on device"));
        assertThatThrownBy(this::run)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("stays in use: No space left on device");
    }

    @Test
    void passesOnWhatTheServiceRefuses() {
        status = 503;
        answers.add("{\"detail\":\"The index is still being filled\"}");
        assertThatThrownBy(this::run).hasMessage("The index is still being filled");
    }

    @Test
    void saysThatNobodyAnswers() {
        server.stop(0);
        assertThatThrownBy(this::run)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("./stancewire up");
    }

    private static String rebuild(String phase, int done, int total, String detail) {
        return """
        {"articles":31,"position":"1","rebuild":{"phase":"%s","done":%d,"total":%d,"detail":"%s"}}
        """
                .formatted(phase, done, total, detail);
    }

    private int run() throws Exception {
        ReindexCommand command = new ReindexCommand(new Terminal(false, false, false, false));
        CommandLine line = new CommandLine(command).setOut(new PrintWriter(said, true));
        line.parseArgs("--at", "http://localhost:" + server.getAddress().getPort());
        return command.call();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + ' ' + exchange.getRequestURI());
        byte[] body = answers.remove().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
