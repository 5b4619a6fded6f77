package org.stancewire.cli.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stancewire.cli.backup.Snapshot.Part;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.cli.up.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./stancewire backup`.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all that `./stancewire up` keeps into one file, while it runs or not.",
            "",
            "The file has the log of the embedded broker: articles, what was found in them, what"
                    + " was refused, subscriptions. The index is not in it: it is filled from the"
                    + " log again. It is written beside its place and moved there once it is whole.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the backup is there",
            "1:it could not be made; it is said why",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire backup /mnt/backups/stancewire-2026-11-22.zip",
            "  ./stancewire restore /mnt/backups/stancewire-2026-11-22.zip --data /tmp/again"
        })
public final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The data folder; that of `up` by default.")
    private Path data = DataFolder.usual(System.getenv());

    public BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(data)) {
            throw new IOException("there is no data folder " + data + "; name it with --data");
        }
        DataFolder.requireOurs(data);
        Path kafka = data.resolve("kafka");
        if (!Files.exists(kafka.resolve("meta.properties"))) {
            throw new IOException(
                    data
                            + " has no log of an embedded broker; one of your own you back up yourself");
        }
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(file + " is there already; give another name");
        }
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(draft);
        int count;
        try (LogCopy copy = new LogCopy(data.resolve("backup"))) {
            List<Part> parts = Snapshot.of(copy, kafka);
            count = parts.size();
            write(draft, parts);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        spec.commandLine()
                .getOut()
                .println(
                        String.format(
                                Locale.ROOT,
                                "%s: %,d bytes, %,d files of the log",
                                file,
                                Files.size(target),
                                count));
        return 0;
    }

    private void write(Path draft, List<Part> parts) throws IOException {
        long bytes = parts.stream().mapToLong(Part::length).sum();
        Progress progress = Progress.of(terminal, System.err, "MB written", bytes);
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        BackupFile.write(
                draft, DataFolder.FORMAT, now, parts, it -> progress.reached(it, it >> 20));
        progress.clear();
    }
}
