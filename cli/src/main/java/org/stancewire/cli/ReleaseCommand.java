package org.stancewire.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Describes `./stancewire release`. The launcher itself runs it, because it builds everything
/// anew.
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Builds what is committed anew and puts the three services, a list of all that is in"
                    + " them (sbom.json, CycloneDX) and the digest of every file (SHA256SUMS) into"
                    + " target/release/stancewire.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is built",
            "1:it could not be built, or two builds differ",
            "2:the command was called wrongly"
        },
        footer = {"", "Examples:", "  ./stancewire release", "  ./stancewire release --twice"})
final class ReleaseCommand implements Callable<Integer> {
    @Option(
            names = "--twice",
            description =
                    "Builds it once more in another folder, and fails if any file of the two differs.")
    private boolean twice;

    @Override
    public Integer call() throws IOException {
        throw new IOException("type ./stancewire release" + (twice ? " --twice" : ""));
    }
}
