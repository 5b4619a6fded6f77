package org.stancewire.cli.bench.query;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.made.NewsCommand;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./stancewire bench query`.
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how long the query service takes to answer one client, kind of question by kind"
                    + " of question, and how much it answers to many at once, over a feed of articles. Starts a broker and the"
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
            "  ./stancewire bench query --opensearch=http://localhost:9200",
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
            names = "--at-once",
            paramLabel = "N",
            description =
                    "So many ask at once in the end, as many questions of each kind together;"
                            + " ${DEFAULT-VALUE} by default. 0: nobody.")
    private int atOnce = 32;

    @Option(
            names = "--opensearch",
            paramLabel = "URL",
            description =
                    "Fill an index of its own on an OpenSearch that runs there and asks nobody who"
                            + " they are, ask the same of a query service that has its index there,"
                            + " and remove that index again.")
    private @Nullable URI openSearch;

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
        require(atOnce >= 0 && atOnce <= 1000, "--at-once must lie between 0 and 1000");
        require(
                openSearch == null
                        || (openSearch.getHost() != null
                                && String.valueOf(openSearch.getScheme()).matches("https?")),
                "--opensearch must be an address such as http://localhost:9200, got " + openSearch);
        QueryBench.Plan plan =
                new QueryBench.Plan(
                        articles, questions, heap, walked, atOnce, openSearch, postgres, seed());
        try (QueryBench bench = new QueryBench(plan, news(), status()::say)) {
            QueryBench.Result result = bench.run();
            status().clear();
            print(result);
            return result.walked() == null || result.walked().order().isExact() ? 0 : 1;
        }
    }

    private void print(QueryBench.Result result) {
        QueryReport report = new QueryReport(articles, atOnce, result);
        if (json()) {
            System.out.println(report.json().toPrettyString());
            return;
        }
        System.out.print(report.text());
        if (plans) {
            result.plans().forEach((kind, it) -> System.out.printf("%n%s:%n%s", kind.title(), it));
        }
    }
}
