package org.stancewire.cli.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./stancewire keys revoke`.
@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        description = {
            "Revokes keys. Services that read the file refuse them within a second, and end the"
                    + " streams that are followed with them. They stay in the list.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:they allow nothing any more",
            "1:one of them is not in the file, and none was revoked",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire keys list --file keys.ndjson",
            "  ./stancewire keys revoke --file keys.ndjson k7f3a9d2"
        })
final class RevokeKeysCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description = "The file of keys.")
    private Path file = Path.of("");

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "What stands between the underscores of a key, and in the list.")
    private List<String> ids = List.of();

    @Override
    public Integer call() throws IOException {
        KeyFile keys = new KeyFile(file);
        require(keys.read());
        Instant now = Instant.now();
        keys.change(
                all ->
                        all.stream()
                                .map(key -> ids.contains(key.id()) ? key.revoke(now) : key)
                                .toList());
        spec.commandLine().getOut().println("revoked " + String.join(", ", ids) + " in " + file);
        return 0;
    }

    private void require(List<ApiKey> keys) throws IOException {
        List<String> missing = new ArrayList<>(ids);
        keys.forEach(key -> missing.remove(key.id()));
        // What was typed may be a whole key, which is not to be seen again.
        if (!missing.isEmpty()) {
            throw new IOException(
                    file
                            + " has no key with "
                            + (missing.size() == 1 ? "that id" : missing.size() + " of these ids")
                            + ", and none was revoked: `./stancewire keys list --file "
                            + file
                            + "` shows the ids");
        }
    }
}
