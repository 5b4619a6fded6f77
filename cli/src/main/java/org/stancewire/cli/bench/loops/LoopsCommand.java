package org.stancewire.cli.bench.loops;

import static org.stancewire.cli.bench.measure.Lines.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.cli.up.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench loops`.
@Command(
        name = "loops",
        mixinStandardHelpOptions = true,
        description = {
            "Measures with JMH how long each step takes that is done with every article, in one"
                    + " thread of a JVM with the heap of the enrich service, and how much memory it"
                    + " allocates: accept (cleaning), decode, split (into sentences and tokens),"
                    + " analyse (all of it), encode.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed",
            "1:a loop could not be measured; it is said why",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench loops",
            "  ./stancewire bench loops --articles=news.ndjson --seconds=5"
        })
public final class LoopsCommand extends NewsCommand {
    private static final List<String> LOOPS =
            List.of("accept", "decode", "split", "analyse", "encode");
    private static final List<String> LANGUAGES = List.of("en", "ru");
    private static final int ITERATIONS = 5;

    /// The collector and the heap of enrich; when to compile is left to Java, for what is measured
    /// is how it goes once all is compiled.
    private static final List<String> JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    Service.ENRICH.heap(),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description =
                    "How long each of ten iterations takes, of which the last five count;"
                            + " ${DEFAULT-VALUE} by default.")
    private int seconds = 4;

    public LoopsCommand(Terminal terminal) {
        super(terminal);
    }

    /// One of the loops.
    ///
    /// @param micros of one article, at the mean
    /// @param spread half the width of the 99.9 % confidence interval
    /// @param bytes allocated for it
    private record Measured(
            String loop, String language, double micros, double spread, double bytes) {
        static Measured of(String loop, String language, RunResult it) {
            return new Measured(
                    loop,
                    language,
                    it.getPrimaryResult().getScore(),
                    it.getPrimaryResult().getScoreError(),
                    Objects.requireNonNull(it.getSecondaryResults().get("gc.alloc.rate.norm"))
                            .getScore());
        }
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        require(seconds >= 1 && seconds <= 600, "--seconds must lie between 1 and 600");
        // Whoever gives a bad file learns it here, not from a process of JMH.
        news();
        List<Measured> all = new ArrayList<>();
        for (String loop : LOOPS) {
            for (String language : LANGUAGES) {
                status().say("measuring " + loop + ", " + language);
                for (RunResult it : run(loop, language)) {
                    all.add(Measured.of(loop, language, it));
                }
            }
        }
        status().clear();
        System.out.print(json() ? json(all) : text(all));
        return 0;
    }

    private Collection<RunResult> run(String loop, String language) throws RunnerException {
        List<String> options = new ArrayList<>(JVM);
        options.add("-D" + ArticleLoops.SEED + "=" + seed());
        Path file = file();
        if (file != null) {
            options.add("-D" + ArticleLoops.FILE + "=" + file.toAbsolutePath());
        }
        ChainedOptionsBuilder plan =
                new OptionsBuilder()
                        .include("^" + ArticleLoops.class.getName() + "\\." + loop + "$")
                        .param("language", language)
                        .forks(1)
                        .warmupIterations(ITERATIONS)
                        .measurementIterations(ITERATIONS)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementTime(TimeValue.seconds(seconds))
                        .jvmArgs(options.toArray(String[]::new))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT);
        return new Runner(plan.build()).run();
    }

    private static String text(List<Measured> all) {
        StringBuilder text = new StringBuilder();
        text.append(
                line("%-20s %14s %12s %14s", "one article", "microseconds", "+-", "bytes taken"));
        for (Measured it : all) {
            text.append(
                    line(
                            "%-20s %,14.1f %,12.1f %,14.0f",
                            it.loop() + ", " + it.language(),
                            it.micros(),
                            it.spread(),
                            it.bytes()));
        }
        return text.toString();
    }

    private static String json(List<Measured> all) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (Measured it : all) {
            array.addObject()
                    .put("loop", it.loop())
                    .put("language", it.language())
                    .put("microseconds", it.micros())
                    .put("spread", it.spread())
                    .put("bytes", it.bytes());
        }
        return array.toPrettyString() + '\n';
    }
}
