package org.stancewire.cli.up;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

/// Where `up` keeps everything: the broker's log, the index, the logs of the processes. Held by one
/// process at a time, for as long as it lives.
public final class DataFolder implements AutoCloseable {
    /// The version of how things lie in it. Another version is refused, not guessed at.
    public static final String FORMAT = "stancewire data 1";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /// Where it lies unless told otherwise (XDG Base Directory Specification).
    public static Path usual(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base =
                xdg.startsWith("/")
                        ? Path.of(xdg)
                        : Path.of(System.getProperty("user.home"), ".local", "share");
        return base.resolve("stancewire");
    }

    /// Opens `root`, or makes it where there is nothing yet. Throws [IOException] that says why it
    /// cannot be used: another process uses it, another version made it, or somebody else did.
    static DataFolder open(Path root) throws IOException {
        Path folder = root.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        requireOurs(folder);
        FileChannel lock =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (!lock(lock)) {
            lock.close();
            throw new IOException(
                    "another ./stancewire up uses "
                            + folder
                            + ": stop that one, or choose another folder with --data");
        }
        Path format = folder.resolve("format");
        if (!Files.exists(format)) {
            Path draft = Files.writeString(folder.resolve("format.new"), FORMAT + "\n");
            Files.move(draft, format, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.createDirectories(folder.resolve("logs"));
        return new DataFolder(folder, lock);
    }

    Path root() {
        return root;
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    /// Where the index of the embedded broker's log lies.
    Path index() {
        return root.resolve("index");
    }

    /// Where the index of an outside broker's log lies: an index knows how far it has read, and
    /// that says nothing of another log.
    Path indexOf(String outsideBroker) {
        return root.resolve("index-of-" + outsideBroker.replaceAll("[^A-Za-z0-9.-]", "_"));
    }

    /// The log of a process, empty; that of its last run is kept beside it.
    Path newLog(String name) throws IOException {
        Path log = root.resolve("logs").resolve(name + ".log");
        if (Files.exists(log)) {
            Files.move(
                    log,
                    log.resolveSibling(name + ".previous.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.createFile(log);
    }

    /// Whether it is still to be decided what the first start puts in it.
    boolean isFirstStart() {
        return !Files.exists(root.resolve("started"));
    }

    /// The first start is over.
    void started() throws IOException {
        Files.writeString(root.resolve("started"), "");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false; // by this very process
        }
    }

    /// Says of a folder that holds a broker's log that it is a data folder, and no new one.
    public static void describe(Path folder) throws IOException {
        Files.writeString(folder.resolve("started"), "");
        Files.writeString(folder.resolve("format"), FORMAT + "\n");
    }

    /// Throws [IOException] for a folder that another version or somebody else has made.
    public static void requireOurs(Path folder) throws IOException {
        Path format = folder.resolve("format");
        if (Files.exists(format)) {
            String found = Files.readString(format).strip();
            if (!found.equals(FORMAT)) {
                throw new IOException(
                        "%s holds '%s' and this is a Stancewire for '%s': choose another folder with --data, or use the Stancewire that made it"
                                .formatted(folder, found, FORMAT));
            }
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.anyMatch(e -> !e.endsWith("lock") && !e.endsWith("format.new"))) {
                throw new IOException(
                        folder
                                + " is not empty and not a folder of Stancewire: choose another with"
                                + " --data");
            }
        }
    }
}
