package org.stancewire.cli.analyze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Tone;

class AnalysisTest {
    private static final Analyzer ANALYZER = Analyzer.load();

    private Analysis analysis = new Analysis(AnalysisTest::echo, 2);

    @Test
    void writesTheSameBytesOnOneThreadAndOnEight() throws Exception {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            input.append("{\"id\":\"%d\",\"text\":\"%s\"}\n".formatted(i, text(i)));
        }
        analysis = new Analysis(ANALYZER::analyze, 1);
        byte[] one = run(input.toString());
        analysis = new Analysis(ANALYZER::analyze, 8);
        assertThat(run(input.toString())).isEqualTo(one);
        assertThat(lines(one)).hasSize(400).extracting(l -> l.get("id").asInt()).isSorted();
        assertThat(analysis.bad()).isZero();
    }

    @Test
    void answersEachLineInItsPlaceThoughSomeAreBroken() throws Exception {
        List<JsonNode> answers =
                lines(
                        run(
                                """
                                {"id":"a","text":"one"}
                                {"id":"b","text":

                                {"id":"c"}
                                {"text":"four"}
                                ["id"]
                                {"id":7,"text":"five"} {}
                                {"id":8,"text":"six"}
                                """));
        assertThat(answers)
                .extracting(JsonNode::toString)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("{\"id\":\"a\",\"language\":"),
                        two -> assertThat(two).startsWith("{\"line\":2,\"error\":\"not JSON"),
                        three ->
                                assertThat(three)
                                        .startsWith("{\"line\":4,\"id\":\"c\",\"error\":\"'text'"),
                        four -> assertThat(four).startsWith("{\"line\":5,\"error\":\"'id'"),
                        five -> assertThat(five).startsWith("{\"line\":6,\"error\":\"not a JSON"),
                        six -> assertThat(six).startsWith("{\"line\":7,\"error\":\"not JSON"),
                        seven -> assertThat(seven).startsWith("{\"id\":8,\"language\":"));
        assertThat(analysis.good()).isEqualTo(2);
        assertThat(analysis.bad()).isEqualTo(5);
    }

    @Test
    void keepsGivenMentionsInTheirOrderWithTheTypeThatWasGiven() throws Exception {
        List<JsonNode> answers =
                lines(
                        run(
                                """
                                {"id":"a","text":"Bob met Al","mentions":[\
                                {"start":8,"end":10,"type":"PROFESSION"},\
                                {"start":0,"end":3,"type":"PERSON","entity":"q1"},\
                                {"start":4,"end":7,"type":null},{"start":4,"end":7}]}
                                """));
        JsonNode mentions = answers.getFirst().get("mentions");
        assertThat(mentions)
                .extracting(m -> m.get("start") + "-" + m.get("end") + " " + m.get("type"))
                .containsExactly(
                        "8-10 \"PROFESSION\"", "0-3 \"PERSON\"", "4-7 null", "4-7 \"LOCATION\"");
        assertThat(mentions).extracting(m -> m.get("entity").asText("")).contains("q1");
        assertThat(mentions).allSatisfy(m -> assertThat(m.get("tone").isTextual()).isTrue());
    }

    @Test
    void refusesAMentionOutsideItsText() throws Exception {
        for (String span : List.of("-1,\"end\":2", "2,\"end\":2", "0,\"end\":5", "0.5,\"end\":2")) {
            String line =
                    "{\"id\":1,\"text\":\"\uD83D\uDE00 b\",\"mentions\":[{\"start\":"
                            + span
                            + "}]}";
            assertThat(lines(run(line)).getFirst().get("error").asText())
                    .contains("needs 0 <= start < end <= 4");
        }
    }

    @Test
    void refusesATextThatNoFileCouldHold() throws Exception {
        JsonNode answer = lines(run("{\"id\":1,\"text\":\"a\\ud83d b\"}")).getFirst();
        assertThat(answer.get("error").asText()).isEqualTo("'text' has half a surrogate pair at 1");
        assertThat(answer.get("id").asInt()).isEqualTo(1);
    }

    @Test
    void saysOnWhichLineAnalysisFailedAndGoesOn() throws Exception {
        analysis =
                new Analysis(
                        request -> {
                            if (request.text().equals("bad")) {
                                throw new IllegalStateException("no luck");
                            }
                            return echo(request);
                        },
                        2);
        List<JsonNode> answers =
                lines(run("{\"id\":1,\"text\":\"bad\"}\n{\"id\":2,\"text\":\"good\"}\n"));
        assertThat(answers.getFirst().get("error").asText()).contains("no luck");
        assertThat(answers.getLast().get("id").asInt()).isEqualTo(2);
    }

    private byte[] run(String input) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        analysis.run(new ByteArrayInputStream(input.getBytes(UTF_8)), out, Progress.none());
        return out.toByteArray();
    }

    private static List<JsonNode> lines(byte[] output) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        for (String line : new String(output, UTF_8).split("\n")) {
            all.add(new ObjectMapper().readTree(line));
        }
        return all;
    }

    private static String text(int i) {
        return "Angela Merkel praised Barack Obama in Berlin on day %d. ".formatted(i)
                + "Путин обвинил НАТО. ".repeat(i % 7);
    }

    /// Gives back what was given: the real analyzer judges, and this tells what it was asked.
    private static Annotations echo(AnalysisRequest request) {
        Provenance provenance = new Provenance("echo", "given");
        List<GivenMention> given = request.mentions() == null ? List.of() : request.mentions();
        Function<GivenMention, Mention> mention =
                m ->
                        new Mention(
                                m.start(),
                                m.end(),
                                m.type() == null ? EntityType.LOCATION : m.type(),
                                m.entity(),
                                1,
                                Tone.NEUTRAL,
                                1,
                                provenance);
        return new Annotations(
                "en",
                given.stream().map(mention).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "echo");
    }
}
