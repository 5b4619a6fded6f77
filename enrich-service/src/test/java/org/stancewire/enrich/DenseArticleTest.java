package org.stancewire.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.enrich.Articles.article;
import static org.stancewire.enrich.Articles.json;
import static org.stancewire.enrich.Articles.key;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Outcome.Enriched;

/// The worst article that is accepted: as long as may be, and nothing but names. All annotations of
/// it would take 40 MB.
class DenseArticleTest {
    private static final Analyzer ANALYZER = Analyzer.load();

    @Test
    void whateverIsAcceptedFitsIntoARecord() throws Exception {
        String names = "Putin condemned Macron. Macron praised Putin. ";
        Article dense = article("a1", names.repeat(Article.MAX_TEXT_BYTES / names.length()));
        Enricher enricher =
                new Enricher(
                        (article, tokens) -> ANALYZER.analyze(AnalysisRequest.of(article), tokens),
                        Topic.MAX_RECORD_BYTES);

        Outcome outcome =
                enricher.enrich(key(dense), json(dense), Instant.EPOCH, Position.after(0, 0));

        byte[] record = ((Enriched) outcome).json();
        assertThat(record).hasSizeLessThanOrEqualTo(Topic.MAX_RECORD_BYTES);
        EnrichedArticle read = ContractJson.read(record, EnrichedArticle.class);
        assertThat(read.article()).isEqualTo(dense);
        Annotations found = read.annotations();
        assertThat(found.mentions()).hasSizeGreaterThan(5_000);
        assertThat(found.notAnalysed()).isNotNull();
        assertThat(found.mentions().getLast().end())
                .isLessThanOrEqualTo(found.notAnalysed().start());
        assertThat(found.notAnalysed().end()).isEqualTo(dense.text().length());
    }
}
