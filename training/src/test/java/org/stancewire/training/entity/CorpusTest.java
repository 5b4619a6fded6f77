package org.stancewire.training.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.entity.FeaturesOfText;
import org.stancewire.analysis.sequence.Labels;
import org.stancewire.contract.EntityType;

class CorpusTest {
    private static final String TEXT = "Anna Kestrel left. She is in Tripoli.";

    private static FeaturesOfText features;

    @TempDir private Path folder;

    @BeforeAll
    static void load() {
        features = FeaturesOfText.load("en");
    }

    @Test
    void labelsTheWordsOfEachSpan() throws IOException {
        Corpus corpus = read(false, mention(0, 12, "PERSON"), mention(29, 36, "LOCATION"));
        assertThat(corpus.examples()).hasSize(2);
        assertThat(corpus.examples().get(0).labels())
                .containsExactly(
                        label(EntityType.PERSON, 0, 2), label(EntityType.PERSON, 1, 2), 0, 0);
        assertThat(corpus.examples().get(1).labels())
                .containsExactly(0, 0, 0, label(EntityType.LOCATION, 0, 1), 0);
        assertThat(corpus.mentions().getFirst())
                .containsExactly(
                        new Span(0, 12, EntityType.PERSON), new Span(29, 36, EntityType.LOCATION));
    }

    @Test
    void leavesOutASpanThatBeginsOrEndsInsideAWord() throws IOException {
        Corpus corpus =
                read(
                        false,
                        mention(2, 12, "PERSON"),
                        mention(0, 8, "PERSON"),
                        mention(29, 36, "LOCATION"));
        assertThat(corpus.examples().get(0).labels()).containsOnly(0);
        assertThat(corpus.examples().get(1).labels()).contains(label(EntityType.LOCATION, 0, 1));
    }

    @Test
    void leavesOutASpanOverTwoSentences() throws IOException {
        Corpus corpus = read(false, mention(5, 22, "ORGANIZATION"));
        assertThat(corpus.examples())
                .allMatch(e -> Arrays.stream(e.labels()).allMatch(y -> y == 0));
    }

    @Test
    void leavesOutMentionsWithoutAType() throws IOException {
        Corpus corpus = read(false, "{\"start\": 0, \"end\": 12, \"type\": null}");
        assertThat(corpus.mentions().getFirst()).isEmpty();
        assertThat(corpus.examples().getFirst().labels()).containsOnly(0);
    }

    @Test
    void marksEveryWordOfAutomaticLabels() throws IOException {
        List<Example> plain = read(false).examples();
        List<Example> silver = read(true).examples();
        for (int s = 0; s < plain.size(); s++) {
            for (int t = 0; t < plain.get(s).size(); t++) {
                int[] rows = plain.get(s).rows()[t];
                int[] marked = Arrays.copyOf(rows, rows.length + 1);
                marked[rows.length] = Corpus.SILVER_ROW;
                assertThat(silver.get(s).rows()[t]).containsExactly(marked);
            }
        }
    }

    @Test
    void tellsWhichTextASentenceIsFrom() throws IOException {
        Path file = folder.resolve("corpus.ndjson");
        Files.writeString(file, line() + line());
        Corpus corpus = Corpus.read(file, "en", features, false);
        assertThat(corpus.name()).isEqualTo("corpus.ndjson");
        assertThat(corpus.mentions()).hasSize(2);
        assertThat(corpus.examples()).extracting(Example::text).containsExactly(0, 0, 1, 1);
        assertThat(corpus.examples().get(3).start()).containsExactly(19, 23, 26, 29, 36);
        assertThat(corpus.examples().get(3).end()).containsExactly(22, 25, 28, 36, 37);
    }

    private Corpus read(boolean silver, String... mentions) throws IOException {
        Path file = folder.resolve("corpus.ndjson");
        Files.writeString(file, line(mentions));
        return Corpus.read(file, "en", features, silver);
    }

    private static String line(String... mentions) {
        return "{\"text\": \""
                + TEXT
                + "\", \"mentions\": ["
                + String.join(", ", mentions)
                + "]}\n";
    }

    private static String mention(int start, int end, String type) {
        return "{\"start\": " + start + ", \"end\": " + end + ", \"type\": \"" + type + "\"}";
    }

    private static int label(EntityType type, int at, int size) {
        return Labels.label(type.ordinal(), at, 0, size);
    }
}
