package org.stancewire.cli.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.cli.up.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./stancewire restore`.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a data folder of a backup. The next `./stancewire up` with this folder checks"
                    + " the log, fills the index from it and goes on where the backup was made.",
            "",
            "It never writes into a folder that holds something.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the data folder is there",
            "1:the backup could not be used; nothing was made",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire restore /mnt/backups/stancewire-2026-11-22.zip --data /tmp/again",
            "  ./stancewire up --data /tmp/again"
        })
public final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;
    private @Nullable Progress progress;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "What `./stancewire backup` has written.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The data folder to make; that of `up` by default.")
    private Path data = DataFolder.usual(System.getenv());

    public RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = data.toAbsolutePath().normalize();
        requireEmpty(folder);
        Path draft = folder.resolveSibling(folder.getFileName() + ".restoring");
        delete(draft);
        BackupFile.Manifest manifest;
        try {
            Files.createDirectories(draft);
            manifest = BackupFile.unpack(file, DataFolder.FORMAT, draft, this::show);
            DataFolder.describe(draft);
            Files.deleteIfExists(folder);
            Files.move(draft, folder);
        } finally {
            if (progress != null) {
                progress.clear();
            }
            delete(draft);
        }
        spec.commandLine()
                .getOut()
                .println(
                        "%s is as it was at %s; start it with ./stancewire up --data %s"
                                .formatted(data, manifest.created(), data));
        return 0;
    }

    private void show(long bytes, long ofBytes) {
        if (progress == null) {
            progress = Progress.of(terminal, System.err, "MB unpacked", ofBytes);
        }
        progress.reached(bytes, bytes >> 20);
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            if (all.findAny().isPresent()) {
                throw new IOException(
                        folder + " holds something already; choose another folder with --data");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
