package org.stancewire.cli.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.cli.terminal.Terminal;

class EvaluateCommandTest {
    private static final Terminal FILES = new Terminal(false, false, false, false);

    @TempDir private Path folder;

    @Test
    void scoresWhatIsFound() throws Exception {
        // Merkel and Berlin are right; Obama is said to be a place, and "Friday" is nobody's name.
        Path file =
                gold(
                        """
                        {"id":1,"language":"en","text":"Merkel met Obama in Berlin on Friday.",\
                        "mentions":[{"start":0,"end":6,"type":"PERSON"},\
                        {"start":11,"end":16,"type":"LOCATION"},\
                        {"start":20,"end":26,"type":"LOCATION"},\
                        {"start":30,"end":36,"type":"PERSON"}]}
                        """);
        JsonNode report = run("entities", file.toString(), "--warm-up=0");
        assertThat(report.at("/PERSON/p").doubleValue()).isEqualTo(0.5);
        assertThat(report.at("/PERSON/r").doubleValue()).isEqualTo(0.5);
        assertThat(report.at("/LOCATION/p").doubleValue()).isEqualTo(1);
        assertThat(report.at("/LOCATION/r").doubleValue()).isEqualTo(0.5);
        assertThat(report.at("/micro/f1").doubleValue()).isCloseTo(4 / 7.0, within(1e-12));
        assertThat(report.at("/untyped/p").doubleValue()).isEqualTo(1);
        assertThat(report.has("speed")).isFalse();
    }

    @Test
    void measuresTheSpeedOfEachStep() throws Exception {
        Path file = gold("{\"id\":1,\"text\":\"Merkel met Obama in Berlin.\",\"mentions\":[]}\n");
        JsonNode speed = run("entities", file.toString(), "--warm-up=1").get("speed");
        assertThat(speed.get("tokens in a pass").asLong()).isEqualTo(6);
        assertThat(speed.get("warm-up, s").asDouble()).isGreaterThanOrEqualTo(1);
        assertThat(speed.get("measured, s").asDouble()).isGreaterThanOrEqualTo(0.5);
        assertThat(speed.get("entities, tokens/s").asLong())
                .isGreaterThan(speed.get("whole analysis, tokens/s").asLong());
    }

    @Test
    void scoresWhichMentionsAreOneEntity() throws Exception {
        Path file =
                gold(
                        """
                        {"id":1,"language":"en","text":"Angela Merkel met Obama. Merkel left.",\
                        "mentions":[{"start":0,"end":13,"entity":"m"},\
                        {"start":18,"end":23,"entity":"o"},{"start":25,"end":31,"entity":"m"}]}
                        """);
        JsonNode report = run("clusters", file.toString());
        assertThat(report.at("/b-cubed/f1").doubleValue()).isEqualTo(1);
        assertThat(report.at("/mentions matched").asInt()).isEqualTo(3);
    }

    @Test
    void scoresNamesOfTwoScripts() throws Exception {
        Path file = Files.writeString(folder.resolve("n.tsv"), "anton\tантон\t3\nx\tжук\t2\n");
        JsonNode report = run("names", file.toString());
        assertThat(report.at("/pairs/r").doubleValue()).isEqualTo(0.5);
        assertThat(report.at("/pairs/p").doubleValue()).isEqualTo(1);
    }

    @Test
    void scoresOnlyStancesThatAreSureEnough() throws Exception {
        Path file =
                gold(
                        """
                        {"id":1,"language":"en","text":"Merkel condemned Obama.",\
                        "mentions":[{"start":0,"end":6},{"start":17,"end":22}],\
                        "stances":[{"holder":0,"target":1,"polarity":"AGAINST"}]}
                        """);
        assertThat(run("stance", file.toString()).at("/directed/tp").asInt()).isEqualTo(1);
        JsonNode none = run("stance", file.toString(), "--min-confidence=1");
        assertThat(none.at("/directed/system").asInt()).isZero();
        int code =
                EvaluateCommand.of(FILES)
                        .setErr(new PrintWriter(new StringWriter()))
                        .execute("stance", file.toString(), "--min-confidence=75");
        assertThat(code).isEqualTo(2);
    }

    @Test
    void scoresOpinionsWithTheSynonymsBesideTheFile() throws Exception {
        Path file =
                gold(
                        """
                        {"id":1,"language":"en","text":"Merkel condemned Obama.",\
                        "opinions":[{"holder":"Kanzlerin","target":"Obama","polarity":"AGAINST"}]}
                        """);
        assertThat(run("opinions", file.toString()).at("/micro/tp").asInt()).isZero();
        Path names = folder.resolve("rusentrel-synonyms.txt");
        Files.writeString(names, "\ufeffKanzlerin, Merkel, Angela Merkel\nBarack Obama, Obama\n");
        assertThat(run("opinions", file.toString()).at("/micro/tp").asInt()).isEqualTo(1);
        assertThat(run("opinions", file.toString(), "--synonyms=" + names).at("/micro/tp").asInt())
                .isEqualTo(1);
    }

    private Path gold(String lines) throws Exception {
        return Files.writeString(folder.resolve("gold.ndjson"), lines, UTF_8);
    }

    private static JsonNode run(String what, String... arguments) throws Exception {
        StringWriter out = new StringWriter();
        String[] all = new String[arguments.length + 2];
        all[0] = what;
        all[1] = "--json";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int code = EvaluateCommand.of(FILES).setOut(new PrintWriter(out)).execute(all);
        assertThat(code).isZero();
        return new ObjectMapper().readTree(out.toString());
    }
}
