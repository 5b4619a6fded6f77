package org.stancewire.cli.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path temporary;

    @Test
    void makesAFolderThatSaysItsFormat() throws IOException {
        Path root = temporary.resolve("a/b");
        DataFolder.open(root).close();
        assertThat(root.resolve("format")).hasContent(DataFolder.FORMAT + "\n");
    }

    @Test
    void isAtItsFirstStartUntilThatIsOver() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.isFirstStart()).isTrue();
        }
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.isFirstStart()).isTrue();
            folder.started();
        }
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.isFirstStart()).isFalse();
        }
    }

    @Test
    void refusesASecondUser() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> DataFolder.open(folder.root()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another ./stancewire up uses " + temporary)
                    .hasMessageContaining("--data");
        }
        DataFolder.open(temporary).close();
    }

    @Test
    void refusesAnotherFormatInWords() throws IOException {
        Files.writeString(temporary.resolve("format"), "stancewire data 7\n");
        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'stancewire data 7'")
                .hasMessageContaining("'" + DataFolder.FORMAT + "'");
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.writeString(temporary.resolve("thesis.tex"), "");
        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not empty");
        assertThat(temporary.resolve("format")).doesNotExist();
    }

    @Test
    void keepsTheLogOfTheLastRunAndNoMore() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            for (String run : new String[] {"first", "second", "third"}) {
                Files.writeString(folder.newLog("query"), run);
            }
        }
        assertThat(temporary.resolve("logs/query.log")).hasContent("third");
        assertThat(temporary.resolve("logs/query.previous.log")).hasContent("second");
    }

    @Test
    void keepsTheIndexOfEachBrokerApart() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.indexOf("kafka.example:9092"))
                    .isEqualTo(temporary.resolve("index-of-kafka.example_9092"))
                    .isNotEqualTo(folder.index());
        }
    }

    @Test
    void liesWhereXdgSays() {
        assertThat(DataFolder.usual(Map.of("XDG_DATA_HOME", "/srv/data")))
                .isEqualTo(Path.of("/srv/data/stancewire"));
        Path home = Path.of(System.getProperty("user.home"));
        assertThat(DataFolder.usual(Map.of())).isEqualTo(home.resolve(".local/share/stancewire"));
        assertThat(DataFolder.usual(Map.of("XDG_DATA_HOME", "not/absolute")))
                .isEqualTo(home.resolve(".local/share/stancewire"));
    }
}
