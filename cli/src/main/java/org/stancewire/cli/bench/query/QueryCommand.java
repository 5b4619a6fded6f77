package org.stancewire.cli.bench.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench query`.
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how long the query service takes to answer one client, kind of question by kind"
                    + " of question, over a feed of articles. Starts a broker and the"
                    + " service by itself, on ports of their own, and leaves nothing behind. A"
                    + " million articles take about 10 GB of disk while it runs.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the figures are printed",
            "1:a walk missed or doubled an article, or something could not be started or measured",
            "2:the command was called wrongly"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire bench query",
            "  ./stancewire bench query --count=1000000 --postgres --plans",
            "  ./stancewire bench query --articles=news.ndjson --count=10000"
        })
public final class QueryCommand extends NewsCommand {
    private static final long MOST_WALKED = 100_000;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "How many the feed has; ${DEFAULT-VALUE} by default.")
    private long articles = 100_000;

    @Option(
            names = "--questions",
            paramLabel = "N",
            description =
                    "How many of each kind are asked, after seconds of each to warm up;"
                            + " ${DEFAULT-VALUE} by default.")
    private int questions = 600;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            description = "The heap of the service; ${DEFAULT-VALUE} by default.")
    private String heap = "1g";

    @Option(
            names = "--walk",
            paramLabel = "N",
            description =
                    "How many articles are walked by cursor, in pages of a hundred; as many as the feed"
                            + " has by default, and 100000 at most. 0: none.")
    private long walk = Long.MIN_VALUE;

    @Option(
            names = "--postgres",
            description =
                    "Ask a PostgreSQL the same over HTTP, well indexed and started for it; Debian's"
                            + " package postgresql has to be installed.")
    private boolean postgres;

    @Option(
            names = "--plans",
            description = "Print how PostgreSQL goes about one question of each kind, too.")
    private boolean plans;

    public QueryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        require(articles >= 100 && articles <= 100_000_000, "--count must lie in 100 to 1e8");
        require(questions >= 3 && questions <= 100_000, "--questions must lie in 3 to 100000");
        require(heap.matches("\\d{1,5}[mg]"), "--heap must be a size such as 256m, got " + heap);
        long walked = walk == Long.MIN_VALUE ? Math.min(articles, MOST_WALKED) : walk;
        require(walked >= 0 && walked <= articles, "--walk must lie between 0 and --count");
        QueryBench.Plan plan =
                new QueryBench.Plan(articles, questions, heap, walked, postgres, seed());
        try (QueryBench bench = new QueryBench(plan, news(), status()::say)) {
            QueryBench.Result result = bench.run();
            status().clear();
            print(result);
            return result.walked() == null || result.walked().order().isExact() ? 0 : 1;
        }
    }

    private void print(QueryBench.Result result) {
        if (json()) {
            System.out.println(tree(result).toPrettyString());
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%,d articles, filled at %,.0f a second; of each %,d bytes in the log, %,d in the"
                        + " index%n%-36s %9s %9s%s%n",
                articles,
                result.indexed(),
                result.logBytes() / articles,
                result.indexBytes() / articles,
                "milliseconds",
                "median",
                "99th",
                postgres ? "  PostgreSQL      99th   times" : "");
        result.ours().forEach((kind, ours) -> print(kind, ours, result.theirs().get(kind)));
        if (result.walked() != null) {
            print(result.walked());
        }
        if (plans) {
            result.plans().forEach((kind, it) -> System.out.printf("%n%s:%n%s", kind.title(), it));
        }
    }

    private static void print(Walk.Walked it) {
        System.out.printf(
                Locale.ROOT,
                "walked %,d pages of %d: %d articles missed, %d doubled, %d out of place, %d not asked"
                        + " for%n%-36s %9.2f %9.2f%n%-36s %9.2f %9.2f  times %.2f%n",
                it.pages(),
                Walk.PAGE,
                it.order().missed(),
                it.order().doubled(),
                it.order().misplaced(),
                it.order().unasked(),
                "- the first pages again",
                it.first().quantile(0.5),
                it.first().quantile(0.99),
                "- the last pages again",
                it.last().quantile(0.5),
                it.last().quantile(0.99),
                it.ratio());
    }

    private static void print(Kind kind, Latencies ours, @Nullable Latencies theirs) {
        System.out.printf(
                Locale.ROOT,
                "%-36s %9.2f %9.2f",
                kind.title(),
                ours.quantile(0.5),
                ours.quantile(0.99));
        if (theirs != null) {
            System.out.printf(
                    Locale.ROOT,
                    "  %10.2f %9.2f %7.1f",
                    theirs.quantile(0.5),
                    theirs.quantile(0.99),
                    theirs.quantile(0.5) / ours.quantile(0.5));
        }
        System.out.println();
    }

    private ObjectNode tree(QueryBench.Result result) {
        ObjectNode tree = new ObjectMapper().createObjectNode();
        tree.put("articles", articles).put("indexedPerSecond", Math.round(result.indexed()));
        tree.put("logBytes", result.logBytes()).put("indexBytes", result.indexBytes());
        Walk.Walked walked = result.walked();
        if (walked != null) {
            ObjectNode walk = tree.putObject("walk");
            walk.put("pages", walked.pages()).put("exact", walked.order().isExact());
            walk.put("firstPages", walked.first().quantile(0.5));
            walk.put("lastPages", walked.last().quantile(0.5)).put("ratio", walked.ratio());
        }
        ObjectNode kinds = tree.putObject("milliseconds");
        result.ours()
                .forEach(
                        (kind, it) -> {
                            ObjectNode one = kinds.putObject(kind.title());
                            one.put("median", it.quantile(0.5)).put("p99", it.quantile(0.99));
                            Latencies theirs = result.theirs().get(kind);
                            if (theirs != null) {
                                one.put("postgresMedian", theirs.quantile(0.5));
                                one.put("postgresP99", theirs.quantile(0.99));
                            }
                        });
        return tree;
    }
}
