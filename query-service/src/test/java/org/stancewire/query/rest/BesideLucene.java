package org.stancewire.query.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.oracle.RandomArticles;
import org.stancewire.query.stream.KafkaInThisJvm;

/// A log that is full before anybody reads it, and a service on it that has its index in Lucene,
/// beside the one under test.
public class BesideLucene extends KafkaForQuarkus {
    private static final int ARTICLES = 300;
    private static final int IDS = 220;

    private @Nullable BuiltService lucene;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        try {
            fill(kafka);
            lucene = BuiltService.start(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return settings;
    }

    private static void fill(KafkaInThisJvm kafka) throws Exception {
        kafka.createTopic();
        SomeArticles.write(kafka);
        RandomArticles articles = new RandomArticles(new Random(9));
        List<EnrichedArticle> all = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            all.add(articles.next(IDS));
        }
        kafka.write(all.toArray(EnrichedArticle[]::new));
        for (int i = 0; i < ARTICLES; i += 9) {
            kafka.writeRaw(all.get(i).article().revision(), null);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        super.inject(injector);
        injector.injectIntoFields(lucene, new TestInjector.MatchesType(BuiltService.class));
    }

    @Override
    public void stop() {
        if (lucene != null) {
            lucene.close();
        }
        super.stop();
    }
}
