package org.stancewire.training.lexica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.sequence.WordHash;
import org.stancewire.analysis.sequence.WordTable;
import org.stancewire.training.FolderOwner;

class TableWriterTest {
    private static final List<String> WORDS =
            List.of("Moscow", "moscow", "Москва", "москва", "New York", "a", "");

    @TempDir private Path folder;

    @Test
    void writesWhatATableFindsAgain() throws IOException {
        TableWriter writer = new TableWriter(5);
        for (int i = 0; i < WORDS.size(); i++) {
            byte[] row = writer.row(WORDS.get(i));
            row[0] = (byte) (200 + i);
            row[4] = (byte) i;
        }
        WordTable table = written(writer);
        assertThat(table.size()).isEqualTo(WORDS.size());
        for (int i = 0; i < WORDS.size(); i++) {
            int place = table.find(WordHash.of(WORDS.get(i)));
            assertThat(place).as(WORDS.get(i)).isNotNegative();
            assertThat(table.at(place, 0)).isEqualTo(200 + i);
            assertThat(table.intAt(place, 1)).isEqualTo(i);
        }
        assertThat(table.find(WordHash.of("Moskow"))).isEqualTo(-1);
    }

    @Test
    void keepsOneRowForEachWord() throws IOException {
        TableWriter writer = new TableWriter(1);
        writer.row("Moscow")[0] |= 1;
        writer.row("Moscow")[0] |= 4;
        WordTable table = written(writer);
        assertThat(table.size()).isEqualTo(1);
        assertThat(table.at(table.find(WordHash.of("Moscow")), 0)).isEqualTo(5);
    }

    @Test
    void writesAnEmptyTable() throws IOException {
        assertThat(written(new TableWriter(3)).size()).isZero();
    }

    private WordTable written(TableWriter writer) throws IOException {
        writer.write(folder.resolve("table.bin"));
        return FolderOwner.read(folder, owner -> WordTable.load(owner, "/table.bin"));
    }
}
