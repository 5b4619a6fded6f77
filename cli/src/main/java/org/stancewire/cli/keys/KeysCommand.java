package org.stancewire.cli.keys;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./stancewire keys`.
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        description = {
            "Makes, lists and revokes API keys, in a file that the services read.",
            "",
            "A service that is given the file (`up --keys FILE`, stancewire.access.keys-file) asks"
                    + " everybody for a key, and sees a change of the file within a second.",
            ""
        },
        commandListHeading = "%nWhat to do:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is done",
            "1:the file cannot be read or written, or has no such key",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire keys create --file keys.ndjson --name desk --role publish,read",
            "  ./stancewire up --keys keys.ndjson",
            "  ./stancewire keys list --file keys.ndjson",
            "  ./stancewire keys revoke --file keys.ndjson k7f3a9d2"
        })
public final class KeysCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    /// The command with all that it can do.
    public static CommandLine of() {
        return new CommandLine(new KeysCommand())
                .addSubcommand(new CreateKeyCommand())
                .addSubcommand(new ListKeysCommand())
                .addSubcommand(new RevokeKeysCommand());
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: create, list or revoke");
    }
}
