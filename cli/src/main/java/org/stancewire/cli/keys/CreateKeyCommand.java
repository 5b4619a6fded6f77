package org.stancewire.cli.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.KeyFile;
import org.stancewire.contract.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./stancewire keys create`.
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a key and prints it, this once: only its hash is kept.",
            "",
            "Roles: publish posts, replaces and deletes articles; read sees the page, asks the feed"
                    + " and follows its streams; operate follows feeds of others, sees status and"
                    + " metrics and rebuilds the index. None implies another.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the key stands on standard output",
            "1:the file cannot be read or written",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire keys create --file keys.ndjson --name desk --role publish,read",
            "  STANCEWIRE_KEY=$(./stancewire keys create --file keys.ndjson --name me --role publish)",
            "  ./stancewire keys create --file keys.ndjson --name guest --role read --per-second 5"
                    + " --per-day 10000"
        })
final class CreateKeyCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description = "The file of keys; it is made where there is none.")
    private Path file = Path.of("");

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "Whose it is, or what for.")
    private String name = "";

    @Option(
            names = "--role",
            required = true,
            split = ",",
            paramLabel = "ROLE",
            description = "publish, read or operate; several with commas.")
    private List<String> roles = List.of();

    @Option(
            names = "--per-second",
            paramLabel = "N",
            description =
                    "So many requests a second each service takes with it, five seconds' worth at"
                            + " once; any number by default.")
    private @Nullable Integer perSecond;

    @Option(
            names = "--per-day",
            paramLabel = "N",
            description =
                    "So many requests a day of UTC each service takes with it; any number by"
                            + " default.")
    private @Nullable Long perDay;

    @Override
    public Integer call() throws IOException {
        ApiKey.Issued made = make();
        new KeyFile(file)
                .change(keys -> Stream.concat(keys.stream(), Stream.of(made.key())).toList());
        spec.commandLine().getOut().println(made.secret().text());
        spec.commandLine()
                .getErr()
                .println(
                        "This is the key "
                                + made.key().id()
                                + ", and it is not shown again. "
                                + file
                                + " holds its hash.");
        return 0;
    }

    private ApiKey.Issued make() {
        try {
            return ApiKey.issue(
                    name,
                    roles.stream().map(Role::of).toList(),
                    perSecond,
                    perDay,
                    Instant.now(),
                    new SecureRandom());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
