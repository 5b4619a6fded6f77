package org.stancewire.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameScoreTest {
    @TempDir private Path folder;

    @Test
    void countsPairsThatMeetAndMergesThatAreRight() {
        List<NamePair> pairs =
                List.of(
                        new NamePair("anna", "анна", 9),
                        new NamePair("hanna", "ханна", 2),
                        new NamePair("hana", "хана", 2),
                        new NamePair("karl", "карл", 5),
                        new NamePair("hanna", "хана", 1),
                        new NamePair("rare", "рейр", 1));
        UnaryOperator<String> id =
                Map.of(
                                "anna", "1", "анна", "1", "hanna", "2", "ханна", "2", "hana", "2",
                                "хана", "2", "karl", "3", "карл", "4")
                        ::get;
        NameScore score = NameScore.of(pairs, 2, id, id);
        assertThat(score.pairs()).isEqualTo(4);
        assertThat(score.met()).isEqualTo(3);
        assertThat(score.recall()).isEqualTo(0.75);
        // of {hanna, hana} with {ханна, хана} all meet; hana-ханна is nowhere in the file
        assertThat(score.merges()).isEqualTo(5);
        assertThat(score.right()).isEqualTo(4);
        assertThat(score.precision()).isEqualTo(0.8);
        assertThat(score.wrong()).containsExactly("hana\tханна\t2");
        assertThat(score.missed()).containsExactly("karl\tкарл\t3\t4");
    }

    @Test
    void readsPairsAndCounts() throws Exception {
        Path file = Files.writeString(folder.resolve("a.tsv"), "anna\tанна\t9\n\nkarl\tкарл\t1\n");
        assertThat(NamePair.read(file))
                .containsExactly(new NamePair("anna", "анна", 9), new NamePair("karl", "карл", 1));
    }

    @Test
    void namesTheLineAndTheFieldThatIsWrong() throws Exception {
        for (List<String> wrong :
                List.of(
                        List.of("anna\tанна", "needs latin, cyrillic and count"),
                        List.of("anna\t\t1", "'cyrillic' is blank"),
                        List.of(
                                "anna\tанна\tmany",
                                "'count' must be a whole number, got 'many'"))) {
            Path file = Files.writeString(folder.resolve("a.tsv"), "a\tа\t1\n" + wrong.getFirst());
            assertThatThrownBy(() -> NamePair.read(file))
                    .hasMessageContaining("a.tsv, line 2: " + wrong.getLast());
        }
    }
}
