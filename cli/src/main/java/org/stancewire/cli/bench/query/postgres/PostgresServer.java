package org.stancewire.cli.bench.query.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.stancewire.cli.bench.process.FreePort;

/// A PostgreSQL in a folder of its own, for as long as a measurement takes. Where this process is
/// root it runs as the user `postgres`, as it refuses to be root.
public final class PostgresServer implements AutoCloseable {
    private static final String USER = "bench";

    private final Path folder;
    private final Path programs;
    private final int port;

    private PostgresServer(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /// One that is yet to be started. Throws [IOException] where none is installed.
    public static PostgresServer installed() throws IOException {
        Path programs = programs();
        Path folder = Files.createTempDirectory("stancewire-postgres-");
        return new PostgresServer(folder, programs, FreePort.next());
    }

    /// Makes a cluster and starts it. Throws [IOException] that says what went wrong.
    public void start() throws IOException, InterruptedException {
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        String data = data().toString();
        program("initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C");
        program(
                "pg_ctl",
                "-D",
                data,
                "-w",
                "-t",
                "60",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                // A quarter of a small server's memory, as its manual advises; what makes loading
                // slower than it needs to be is off.
                "-p "
                        + port
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                        + folder
                        + " -c shared_buffers=2GB -c work_mem=64MB -c maintenance_work_mem=1GB"
                        + " -c effective_cache_size=8GB -c max_wal_size=16GB -c synchronous_commit=off"
                        + " -c random_page_cost=1.1",
                "start");
    }

    private Path data() {
        return folder.resolve("data");
    }

    /// Where JDBC finds it.
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER;
    }

    /// Runs statements and answers what they print.
    public String execute(String sql) throws IOException, InterruptedException {
        Process psql = psql("-A", "-t", "-c", sql);
        psql.getOutputStream().close();
        String printed = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (psql.waitFor() != 0) {
            throw new IOException("PostgreSQL says: " + printed);
        }
        return printed;
    }

    /// Begins a `copy … from stdin`, whose rows go to the process's standard input.
    Process copy(String table) throws IOException {
        return psql("-c", "copy " + table + " from stdin");
    }

    private Process psql(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(programs.resolve("psql").toString());
        command.addAll(
                List.of("-h", "127.0.0.1", "-p", "" + port, "-U", USER, "-d", "postgres", "-q"));
        command.addAll(List.of("-v", "ON_ERROR_STOP=1"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void program(String name, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        File said = File.createTempFile("stancewire-", ".log");
        Process process =
                new ProcessBuilder(command)
                        .directory(new File("/"))
                        .redirectErrorStream(true)
                        .redirectOutput(said)
                        .start();
        boolean done = process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
        String words = Files.readString(said.toPath());
        Files.delete(said.toPath());
        if (!done) {
            throw new IOException(String.join(" ", command) + " failed: " + words);
        }
    }

    /// Debian keeps the programs of each version in a folder of their own, off the search path.
    private static Path programs() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(all)) {
            try (Stream<Path> versions = Files.list(all)) {
                Path newest =
                        versions.map(it -> it.resolve("bin"))
                                .filter(it -> Files.isExecutable(it.resolve("initdb")))
                                .max(Comparator.comparing(Path::toString))
                                .orElse(null);
                if (newest != null) {
                    return newest;
                }
            }
        }
        throw new IOException("no PostgreSQL in " + all + "; install Debian's package postgresql");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void close() throws IOException {
        try {
            if (Files.exists(data().resolve("postmaster.pid"))) {
                program("pg_ctl", "-D", data().toString(), "-m", "immediate", "stop");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
