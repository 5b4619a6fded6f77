package org.stancewire.cli.bench.enrich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;

/// A process that reads, analyses and writes as JSON all accepted articles, and keeps and sends
/// nothing of it. Prints its [Pace]. Takes the address of the broker and the number of threads.
public final class AnalysisAlone {
    private final Analyzer analyzer = Analyzer.load();

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        new AnalysisAlone().run(arguments[0], Integer.parseInt(arguments[1]));
    }

    private void run(String kafka, int threads) throws InterruptedException, ExecutionException {
        try (WholeLog log = new WholeLog(kafka);
                ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Stopwatch watch = new Stopwatch(log.count(), OwnCpu::taken);
            long done = 0;
            ConsumerRecords<byte[], byte[]> batch = log.next();
            while (!batch.isEmpty()) {
                List<Callable<Integer>> tasks = new ArrayList<>();
                batch.forEach(it -> tasks.add(() -> analysed(it)));
                for (Future<Integer> each : workers.invokeAll(tasks)) {
                    each.get();
                }
                done += batch.count();
                watch.reached(done);
                batch = log.next();
            }
            System.out.println(watch.pace().line());
        }
    }

    /// How many bytes came out.
    private int analysed(ConsumerRecord<byte[], byte[]> record) {
        try {
            Article article = ContractJson.read(record.value(), Article.class);
            return ContractJson.write(
                            new EnrichedArticle(
                                    article,
                                    Instant.ofEpochMilli(record.timestamp()),
                                    Position.after(record.partition(), record.offset()),
                                    analyzer.analyze(AnalysisRequest.of(article))))
                    .length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
