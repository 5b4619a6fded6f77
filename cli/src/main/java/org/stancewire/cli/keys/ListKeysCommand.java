package org.stancewire.cli.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewire.contract.access.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./stancewire keys list`.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the keys of a file, revoked ones too, in the order they were made.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:they are listed",
            "1:the file cannot be read",
            "2:it was called wrongly"
        },
        footer = {"", "Examples:", "  ./stancewire keys list --file keys.ndjson"})
final class ListKeysCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description = "The file of keys.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<String> lines = KeyTable.lines(new KeyFile(file).read());
        lines.forEach(spec.commandLine().getOut()::println);
        return 0;
    }
}
