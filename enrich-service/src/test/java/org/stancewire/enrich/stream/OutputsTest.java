package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.stancewire.enrich.Outcome;
import org.stancewire.enrich.Outcome.Reason;

class OutputsTest {
    private static final byte[] KEY = bytes("a1/h1");
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void anEnrichedArticleKeepsKeyAndPartition() {
        var output = Outputs.of(input(bytes("in")), new Outcome.Enriched(bytes("out")), NOW);

        assertThat(output.topic()).isEqualTo("enriched-articles");
        assertThat(output.partition()).isEqualTo(7);
        assertThat(output.key()).isEqualTo(KEY);
        assertThat(output.value()).isEqualTo(bytes("out"));
        assertThat(header(output, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(output, "ce_type")).isEqualTo("org.stancewire.article.enriched.v1");
        assertThat(header(output, "ce_id")).isEqualTo("org.stancewire.article.enriched.v1/a1/h1");
        assertThat(header(output, "ce_source")).isEqualTo("urn:stancewire:enrich");
        assertThat(header(output, "ce_subject")).isEqualTo("a1");
        assertThat(header(output, "ce_time")).isEqualTo("2026-11-20T09:30:00Z");
        assertThat(header(output, "content-type")).isEqualTo("application/json");
        assertThat(header(output, "traceparent")).isEqualTo(TRACE);
        assertThat(output.headers().lastHeader("theirs")).isNull();
    }

    @Test
    void noForeignHeaderMakesAnOutputLargerThanARecord() {
        var input = input(bytes("in"));
        input.headers().remove("traceparent").add("traceparent", new byte[5 << 20]);
        input.headers().add("tracestate", null);
        var output = Outputs.of(input, new Outcome.Enriched(bytes("out")), NOW);

        assertThat(output.headers().headers("traceparent")).isEmpty();
        assertThat(output.headers().headers("tracestate")).isEmpty();
    }

    @Test
    void aDeletionBecomesATombstone() {
        var output = Outputs.of(input(null), new Outcome.Deleted(), NOW);

        assertThat(output.topic()).isEqualTo("enriched-articles");
        assertThat(output.key()).isEqualTo(KEY);
        assertThat(output.value()).isNull();
        assertThat(header(output, "ce_type")).isEqualTo("org.stancewire.enrichment.deleted.v1");
        assertThat(output.headers().lastHeader("content-type")).isNull();
    }

    @Test
    void aRejectedRecordKeepsItsBytesAndSaysWhy() {
        var output =
                Outputs.of(
                        input(bytes("garbage")),
                        new Outcome.Rejected(
                                Reason.ANALYSIS_FAILED, "boom", new StackOverflowError()),
                        NOW);

        assertThat(output.topic()).isEqualTo("rejected-articles");
        assertThat(output.key()).isEqualTo(KEY);
        assertThat(output.value()).isEqualTo(bytes("garbage"));
        assertThat(header(output, "theirs")).isEqualTo("kept");
        assertThat(header(output, "traceparent")).isEqualTo(TRACE);
        assertThat(output.headers().headers("ce_type")).hasSize(1);
        assertThat(header(output, "ce_type")).isEqualTo("org.stancewire.article.rejected.v1");
        assertThat(header(output, "ce_subject")).isEqualTo("articles/7/41");
        assertThat(output.headers().lastHeader("ce_dataschema")).isNull();
        assertThat(header(output, "stancewire.rejected.reason")).isEqualTo("ANALYSIS_FAILED");
        assertThat(header(output, "stancewire.rejected.detail")).isEqualTo("boom");
        assertThat(header(output, "stancewire.rejected.error"))
                .isEqualTo("java.lang.StackOverflowError");
        assertThat(header(output, "stancewire.rejected.topic")).isEqualTo("articles");
        assertThat(header(output, "stancewire.rejected.partition")).isEqualTo("7");
        assertThat(header(output, "stancewire.rejected.offset")).isEqualTo("41");
    }

    @Test
    void whatFitsNowhereIsRejectedByItsPlace() {
        var output =
                Outputs.of(
                        input(new byte[Outputs.LARGEST]),
                        new Outcome.Rejected(Reason.TOO_LARGE, "too large", null),
                        NOW);

        assertThat(output.value()).isNull();
        assertThat(header(output, "stancewire.rejected.offset")).isEqualTo("41");
        assertThat(header(output, "stancewire.rejected.omitted")).endsWith(" bytes");
        assertThat(output.headers().lastHeader("theirs")).isNull();
        assertThat(output.headers().lastHeader("stancewire.rejected.error")).isNull();
    }

    private static ConsumerRecord<byte[], byte[]> input(byte[] value) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("theirs", bytes("kept"));
        headers.add("ce_type", bytes("org.stancewire.article.accepted.v1"));
        headers.add("ce_dataschema", bytes("urn:stancewire:schema:article:1"));
        headers.add("traceparent", bytes(TRACE));
        return new ConsumerRecord<>(
                "articles",
                7,
                41,
                0,
                TimestampType.CREATE_TIME,
                KEY.length,
                value == null ? -1 : value.length,
                KEY,
                value,
                headers,
                Optional.empty());
    }

    private static String header(ProducerRecord<byte[], byte[]> output, String name) {
        return new String(output.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
