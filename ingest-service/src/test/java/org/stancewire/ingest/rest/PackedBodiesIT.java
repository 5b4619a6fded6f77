package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.github.luben.zstd.Zstd;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.Position;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;
import org.stancewire.ingest.Topics;

@QuarkusTest
@WithTestResource(KafkaInThisJvm.class)
class PackedBodiesIT {
    KafkaInThisJvm kafka;

    @BeforeEach
    void waitUntilReady() {
        Readiness.await();
    }

    @Test
    void unpacksGzip() throws IOException {
        assertThat(textOf(post("gzip", gzip("The council voted, in gzip."))))
                .isEqualTo("The council voted, in gzip.");
    }

    @Test
    void unpacksGzipOfSeveralMembers() throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(gzip("The council voted, "));
        two.write(gzip("in two members."));
        assertThat(textOf(post("x-gzip", two.toByteArray())))
                .isEqualTo("The council voted, in two members.");
    }

    @Test
    void unpacksZstd() throws IOException {
        byte[] text = "The council voted, in zstd.".getBytes(StandardCharsets.UTF_8);
        assertThat(textOf(post("zstd", Zstd.compress(text))))
                .isEqualTo("The council voted, in zstd.");
        assertThat(textOf(post("identity", "The council voted.".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("The council voted.");
    }

    @Test
    void refusesWhatUnpacksToFarMore() throws IOException {
        byte[] zeros = new byte[64 << 20];
        problem(post("gzip", gzip(zeros)), 413, "too-large", "200 times");
        problem(post("zstd", Zstd.compress(zeros)), 413, "too-large", "200 times");
    }

    @Test
    void refusesAWindowLargerThanEightMebibytes() {
        com.github.luben.zstd.ZstdCompressCtx wide = new com.github.luben.zstd.ZstdCompressCtx();
        byte[] packed;
        try (wide) {
            packed = wide.setLong(27).setContentSize(false).compress(noise(9 << 20));
        }
        problem(post("zstd", packed), 400, "malformed-encoding", "zstd");
    }

    @Test
    void refusesWhatIsNotPackedAsStated() throws IOException {
        byte[] text = "The council voted.".getBytes(StandardCharsets.UTF_8);
        problem(post("gzip", text), 400, "malformed-encoding", "gzip");
        problem(post("zstd", text), 400, "malformed-encoding", "zstd");
        problem(post("gzip", new byte[0]), 400, "malformed-encoding", "gzip");
        byte[] packed = gzip("The council voted.");
        packed[packed.length - 5] ^= 1;
        problem(post("gzip", packed), 400, "malformed-encoding", "gzip");
        byte[] half = java.util.Arrays.copyOf(gzip(noise(5_000)), 2_000);
        problem(post("gzip", half), 400, "malformed-encoding", "gzip");
    }

    @Test
    void namesTheEncodingsItTakes() {
        Response answer = post("br", new byte[] {1, 2, 3});
        problem(answer, 415, "unsupported-encoding", "gzip, zstd, identity");
        answer.then().header("Accept-Encoding", "gzip, zstd, identity");
    }

    private String textOf(Response answer) throws IOException {
        answer.then().statusCode(202);
        Position position = Position.parse(answer.path("position"));
        byte[] record = Topics.recordAt(kafka.bootstrapServers(), position).value();
        return ContractJson.read(record, Article.class).text();
    }

    private static void problem(Response answer, int status, String kind, String words) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stancewire:problem:" + kind))
                .body("detail", containsString(words));
    }

    private static Response post(String encoding, byte[] body) {
        return given().config(
                        io.restassured.RestAssured.config()
                                .encoderConfig(
                                        io.restassured.config.EncoderConfig.encoderConfig()
                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                        false)))
                .header("Content-Type", "text/plain")
                .header("Content-Encoding", encoding)
                .body(body)
                .post("/v1/articles");
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
