package org.stancewire.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Describes `./stancewire test`. The launcher itself runs it, because it needs no build before.
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the whole test suite, with the checks of the code and its format.",
            "Tests that need a container engine are skipped, and say so, where there is none.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every test passed", "1:a test or a check failed"},
        footer = {
            "",
            "Examples:",
            "  ./stancewire test",
            "  ./stancewire test -pl analysis -am",
            "  ./stancewire test --long"
        })
final class TestCommand implements Callable<Integer> {
    @Option(
            names = "--long",
            description =
                    "Tests of trust, which kill and freeze processes under load, try all they can, for"
                            + " half an hour and more, and print the table of docs/reliability.md. It"
                            + " comes before other arguments.")
    private boolean inFull;

    @Parameters(
            paramLabel = "MAVEN-ARGUMENT",
            arity = "0..*",
            description = "Handed to Maven as it is.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws IOException {
        throw new IOException(
                "type ./stancewire test "
                        + (inFull ? "--long " : "")
                        + String.join(" ", arguments));
    }
}
