package org.stancewire.cli.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.analysis.Analyzer;
import org.stancewire.cli.evaluate.GoldFile.Answered;
import org.stancewire.cli.extract.PageFile;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.ContractJson;
import org.stancewire.ingest.article.Submission;

/// Compares our figures with those of the scorer that lies beside the data sets, where it is there.
class SameFiguresTest {
    private static final Path DATA = Path.of("../../shared/data");
    private static final Analyzer ANALYZER = Analyzer.load();
    private static final ObjectMapper JSON = ContractJson.mapper();
    private static final Set<String> GIVEN = Set.of("stance", "tone");
    private static final int LINES = 60;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "entities --warm-up=0, mentions, entities/en/crossner-politics-dev",
        "entities --warm-up=0, mentions, entities/en/ewt-dev",
        "entities --warm-up=0, mentions, entities/ru/factrueval-dev",
        "clusters --found, mentions, entities/ru/factrueval-dev",
        "quotes, quotes, quotes/en/polnear-dev",
        "stance, stances, stance/en/dse-dev",
        "tone, tones, tone/en/newsmtsc-mt",
        "opinions, opinions, stance/ru/rusentrel-train",
    })
    void givesTheFiguresOfTheScorerOfTheData(String command, String field, String set)
            throws Exception {
        String task = command.split(" ")[0];
        Path scorer = DATA.resolve("score.py");
        Path whole = DATA.resolve(set + ".ndjson");
        if (!Files.exists(scorer) || !Files.exists(whole) || !hasPython()) {
            String reason = "not compared: no python3, or no " + scorer + " and " + whole;
            System.err.println(reason);
            Assumptions.abort(reason);
        }
        Path gold = folder.resolve("gold.ndjson");
        Files.write(gold, Files.readAllLines(whole).stream().limit(LINES).toList());
        Path system = folder.resolve("system.ndjson");
        Path synonyms = whole.resolveSibling("rusentrel-synonyms.txt");
        if (Files.exists(synonyms)) {
            Files.copy(synonyms, folder.resolve("rusentrel-synonyms.txt"));
        }
        Files.write(system, analyzed(gold, field, GIVEN.contains(task)));
        JsonNode expected =
                JSON.readTree(
                        python(
                                scorer.toString(),
                                task,
                                gold.toString(),
                                system.toString(),
                                "--json"));
        same(evaluated(command, gold), expected, "");
    }

    @Test
    void givesItsFiguresForPagesToo() throws Exception {
        Path scorer = DATA.resolve("score.py");
        Path whole = DATA.resolve("extraction/trafilatura.ndjson");
        if (!Files.exists(scorer) || !Files.exists(whole) || !hasPython()) {
            String reason = "not compared: no python3, or no " + scorer + " and " + whole;
            System.err.println(reason);
            Assumptions.abort(reason);
        }
        Path gold = folder.resolve("gold.ndjson");
        Path system = folder.resolve("system.ndjson");
        List<String> lines = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String each : Files.readAllLines(whole).stream().limit(LINES).toList()) {
            ObjectNode line = (ObjectNode) JSON.readTree(each);
            Path file = whole.resolveSibling(line.get("file").asText()).toAbsolutePath();
            Submission page = new PageFile(file).read(null);
            found.add(
                    JSON.createObjectNode()
                            .put("text", page.text())
                            .put("date", page.publishedAt())
                            .put("title", page.title())
                            .set("id", line.get("id"))
                            .toString());
            line.put("file", file.toString());
            if (lines.size() % 3 == 0) {
                // Some of the pages by their whole body: any text will do to compare with.
                line.put("text", String.join(" ", strings(line.get("with"))) + " " + page.title());
            }
            lines.add(line.toString());
        }
        Files.write(gold, lines);
        Files.write(system, found);
        JsonNode expected =
                JSON.readTree(
                        python(
                                scorer.toString(),
                                "extraction",
                                gold.toString(),
                                system.toString(),
                                "--json"));
        same(evaluated("extraction", gold), expected, "");
        assertThat(expected.size()).isEqualTo(6);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    private static void same(JsonNode ours, JsonNode theirs, String at) {
        for (Map.Entry<String, JsonNode> each : theirs.properties()) {
            JsonNode our = ours.path(each.getKey());
            String place = at + "/" + each.getKey();
            if (each.getValue().isObject()) {
                same(our, each.getValue(), place);
            } else if (each.getValue().isNumber() && !each.getKey().equals("missing")) {
                // Pythons of different ages add fractions differently, in the sixteenth digit.
                assertThat(our.doubleValue())
                        .as(place)
                        .isCloseTo(each.getValue().doubleValue(), within(1e-15));
            }
        }
        assertThat(theirs.size()).as(at).isGreaterThan(2);
    }

    private static List<String> analyzed(Path gold, String field, boolean given)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (Answered<JsonNode> each :
                GoldFile.answered(gold, field, (t, line, answer) -> answer)) {
            GoldText text = each.text();
            Annotations found =
                    ANALYZER.analyze(given ? text.requestWithMentions() : text.request());
            ObjectNode line = JSON.valueToTree(found);
            lines.add(line.set("id", text.id()).toString());
        }
        return lines;
    }

    private static JsonNode evaluated(String command, Path gold) throws IOException {
        StringWriter out = new StringWriter();
        Terminal files = new Terminal(false, false, false, false);
        EvaluateCommand.of(files)
                .setOut(new PrintWriter(out))
                .execute((command + " --json " + gold).split(" "));
        return JSON.readTree(out.toString());
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String python(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(err).isZero();
        return out;
    }
}
