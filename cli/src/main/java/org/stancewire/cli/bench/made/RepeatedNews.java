package org.stancewire.cli.bench.made;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;
import org.stancewire.cli.lines.Line;
import org.stancewire.cli.lines.LineReader;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.article.Refusal;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.article.Verdict;

/// So many articles again and again, each time under ids of their own: those of a file, or the
/// first of others.
public final class RepeatedNews implements News {
    private final List<Article> articles;
    private final AtomicReferenceArray<@Nullable Annotations> annotations;

    /// Is loaded where annotations are asked for.
    private static final class Analysis {
        private static final Analyzer ANALYZER = Analyzer.load();
    }

    private RepeatedNews(List<Article> articles) {
        this.articles = articles;
        this.annotations = new AtomicReferenceArray<>(articles.size());
    }

    /// The first articles of others.
    public static RepeatedNews first(int count, News of) {
        return new RepeatedNews(LongStream.range(0, count).mapToObj(of::article).toList());
    }

    /// Reads lines of JSON, as `post` sends them. Throws [IOException] that names the line which is
    /// no article.
    static RepeatedNews read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            LineReader lines = new LineReader(in);
            for (Line line = lines.next(); line != null; line = lines.next()) {
                articles.add(article(file, line));
            }
        }
        if (articles.isEmpty()) {
            throw new IOException(file + " has no articles");
        }
        return new RepeatedNews(articles);
    }

    private static Article article(Path file, Line line) throws IOException {
        String place = file + ", line " + line.number() + ": ";
        try {
            JsonLine it = JsonLine.read(line);
            Submission submission =
                    new Submission(
                            it.id().asText(),
                            it.json().path("title").textValue(),
                            it.json().path("url").textValue(),
                            it.json().path("source").textValue(),
                            it.json().path("publishedAt").textValue(),
                            it.language(),
                            List.of(),
                            it.text());
            return switch (Intake.accept(submission)) {
                case Verdict.Accepted(Article article) -> article;
                case Verdict.Refused(Refusal refusal) -> throw new IOException(place + refusal);
            };
        } catch (BadLine e) {
            throw new IOException(place + e.reason(), e);
        }
    }

    @Override
    public Article article(long number) {
        Article it = articles.get(index(number));
        return new Article(
                News.id(number),
                it.contentHash(),
                it.title(),
                it.url(),
                it.source(),
                it.publishedAt(),
                it.language(),
                it.authors(),
                it.text(),
                it.parts(),
                it.subscription());
    }

    @Override
    public EnrichedArticle enriched(long number, Position position) {
        return new EnrichedArticle(
                article(number), MadeNews.received(number), position, found(index(number)));
    }

    private Annotations found(int index) {
        Annotations found = annotations.get(index);
        if (found == null) {
            found = Analysis.ANALYZER.analyze(AnalysisRequest.of(articles.get(index)));
            annotations.set(index, found);
        }
        return found;
    }

    @Override
    public World world() throws IOException {
        return new FoundWorld(
                articles, IntStream.range(0, articles.size()).mapToObj(this::found).toList());
    }

    @Override
    public Period published(long count) {
        Instant first = Instant.MAX;
        Instant last = Instant.MIN;
        for (long i = 0; i < Math.min(count, articles.size()); i++) {
            PublishedAt stated = articles.get((int) i).publishedAt();
            Instant it = stated == null ? MadeNews.received(i) : stated.instant();
            first = it.isBefore(first) ? it : first;
            last = it.isAfter(last) ? it : last;
        }
        return new Period(first, last);
    }

    private int index(long number) {
        return (int) (number % articles.size());
    }
}
