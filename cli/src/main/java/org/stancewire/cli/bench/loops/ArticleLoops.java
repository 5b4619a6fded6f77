package org.stancewire.cli.bench.loops;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.cli.bench.made.News;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.article.Verdict;

/// What is done with each article, step by step, each step with the same articles in turn.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ArticleLoops {
    /// The system property that names the file of articles; invented ones where there is none.
    static final String FILE = "stancewire.bench.articles";

    /// The system property that names the seed of invented ones.
    static final String SEED = "stancewire.bench.seed";

    private static final int DIFFERENT = 256;

    /// Of which language they are.
    @Param({"en", "ru"})
    public String language = "en";

    private final Analyzer analyzer = Analyzer.load();
    private List<Article> articles = List.of();
    private List<EnrichedArticle> enriched = List.of();
    private List<byte[]> accepted = List.of();
    private int next;

    /// Takes the first articles of the language.
    @Setup
    public void choose() throws IOException {
        String file = System.getProperty(FILE, "");
        News news = News.of(file.isEmpty() ? null : Path.of(file), Long.getLong(SEED, 0));
        long[] numbers =
                LongStream.range(0, 10L * DIFFERENT)
                        .filter(it -> language.equals(news.article(it).language()))
                        .limit(DIFFERENT)
                        .toArray();
        if (numbers.length == 0) {
            throw new IOException("no article says that its language is " + language);
        }
        articles = LongStream.of(numbers).mapToObj(news::article).toList();
        enriched =
                LongStream.of(numbers).mapToObj(it -> news.enriched(it, Position.START)).toList();
        accepted = articles.stream().map(ContractJson::write).toList();
    }

    /// Cleaning and checking what was posted.
    @Benchmark
    public Verdict accept() {
        Article it = next(articles);
        return Intake.accept(
                new Submission(
                        it.id(),
                        it.title(),
                        it.url(),
                        it.source(),
                        null,
                        it.language(),
                        it.authors(),
                        it.text()));
    }

    /// Reading the record of an accepted article.
    @Benchmark
    public Article decode() throws IOException {
        return ContractJson.read(next(accepted), Article.class);
    }

    /// Cutting a text into sentences and tokens.
    @Benchmark
    public AnalyzedText split() {
        return analyzer.text(AnalysisRequest.of(next(articles)));
    }

    /// The whole analysis.
    @Benchmark
    public Annotations analyse() {
        return analyzer.analyze(AnalysisRequest.of(next(articles)));
    }

    /// Writing the record of an enriched article.
    @Benchmark
    public byte[] encode() {
        return ContractJson.write(next(enriched));
    }

    private <T> T next(List<T> of) {
        next = next + 1 < of.size() ? next + 1 : 0;
        return of.get(next);
    }
}
