package org.stancewire.cli.bench.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.cli.up.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench profile`.
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = {
            "Says where analysis spends its time and what it allocates, by rooms, which are the"
                    + " packages of org.stancewire.analysis, and by methods. A process of its own,"
                    + " with enrich's options, analyses on one thread and is watched by the JDK's"
                    + " flight recorder once it is warm.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the shares are printed",
            "1:something could not be started or measured; it is said what",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench profile",
            "  ./stancewire bench profile --articles=news.ndjson --count=2386"
        })
public final class ProfileCommand extends NewsCommand {
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "How many different articles; ${DEFAULT-VALUE} by default.")
    private int articles = 600;

    @Option(
            names = "--passes",
            paramLabel = "N",
            description =
                    "How often each is analysed to warm up, and again as often; ${DEFAULT-VALUE} by"
                            + " default.")
    private int passes = 4;

    public ProfileCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        require(articles >= 1 && articles <= 100_000, "--count must lie in 1 to 100000");
        require(passes >= 1 && passes <= 1_000, "--passes must lie between 1 and 1000");
        // Fails here where the file is none.
        var _ = news();
        status().say("analysing " + articles + " articles " + 2 * passes + " times");
        List<String> arguments = new ArrayList<>(List.of("" + articles, "" + passes, "" + seed()));
        if (file() != null) {
            arguments.add(file().toString());
        }
        try (Workbench workbench = new Workbench()) {
            String said =
                    workbench.run(
                            ProfiledAnalysis.class,
                            PATIENCE,
                            Service.ENRICH.javaOptions(),
                            arguments.toArray(String[]::new));
            status().clear();
            JsonNode result = new ObjectMapper().readTree(said);
            System.out.print(json() ? result.toPrettyString() + '\n' : text(result));
        }
        return 0;
    }

    private static String text(JsonNode it) {
        return String.format(
                        Locale.ROOT,
                        "an article takes %,.0f microseconds of processor time and allocates %,.0f"
                                + " bytes%n",
                        it.path("cpuMicros").asDouble(),
                        it.path("bytes").asDouble())
                + shares("share of time, by room", it.path("time"))
                + shares("share of what is allocated, by room", it.path("memory"))
                + shares("share of time, by innermost method", it.path("methods"));
    }

    private static String shares(String title, JsonNode shares) {
        StringBuilder text = new StringBuilder(title).append('\n');
        shares.properties()
                .forEach(
                        it ->
                                text.append(
                                        String.format(
                                                Locale.ROOT,
                                                "  %-40s %5.3f%n",
                                                it.getKey(),
                                                it.getValue().asDouble())));
        return text.toString();
    }
}
