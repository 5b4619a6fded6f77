package org.stancewire.cli.bench.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Position;
import org.stancewire.contract.Stance;

class MadeNewsTest {
    private final MadeNews news = new MadeNews(7);

    @Test
    void isTheSameForTheSameSeedWhoeverReadsItInWhateverOrder() {
        assertThat(new MadeNews(7).enriched(41, Position.START))
                .isEqualTo(news.enriched(41, Position.START));
        assertThat(new MadeNews(8).enriched(41, Position.START))
                .isNotEqualTo(news.enriched(41, Position.START));
    }

    @Test
    void showsTheWordsOfEveryStance() {
        LongStream.range(0, 200).mapToObj(this::article).forEach(MadeNewsTest::assertSound);
    }

    @Test
    void isAsLongAndAsSkewedAsNewsIs() {
        Map<String, Integer> mentions = new HashMap<>();
        double tokens = 0;
        for (int i = 0; i < 2_000; i++) {
            EnrichedArticle it = article(i);
            tokens += it.article().text().split("\\s+").length;
            for (Entity entity : it.annotations().entities()) {
                mentions.merge(entity.id(), 1, Integer::sum);
            }
        }
        assertThat(tokens / 2_000).isBetween(330.0, 410.0);
        int most = mentions.values().stream().mapToInt(it -> it).max().orElse(0);
        assertThat(most).isBetween(100, 600);
        assertThat(mentions.size()).isGreaterThan(3_000);
    }

    private EnrichedArticle article(long number) {
        return news.enriched(number, Position.START);
    }

    private static void assertSound(EnrichedArticle it) {
        String text = it.article().text();
        for (Stance stance : it.annotations().stances()) {
            for (Evidence evidence : stance.evidence()) {
                assertThat(evidence.text()).isEqualTo(evidence.in(text));
            }
        }
        it.annotations().mentions().forEach(mention -> assertThat(mention.in(text)).isNotBlank());
        it.annotations().quotes().forEach(quote -> assertThat(quote.in(text)).startsWith("“"));
    }
}
