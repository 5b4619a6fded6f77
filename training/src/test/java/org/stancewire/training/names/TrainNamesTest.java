package org.stancewire.training.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.entity.name.NameModel;
import org.stancewire.analysis.entity.name.SoundKey;
import org.stancewire.analysis.entity.name.Transcriber;

class TrainNamesTest {
    /// Syllables and how an invented newspaper writes them.
    private static final List<String[]> SYLLABLES =
            List.of(
                    new String[] {"sho", "шо"},
                    new String[] {"ka", "ка"},
                    new String[] {"mi", "ми"},
                    new String[] {"ru", "ру"},
                    new String[] {"ten", "тен"},
                    new String[] {"lo", "ло"});

    @TempDir private Path folder;

    @Test
    void writesNamesThatItHasNotSeen() throws IOException {
        write();
        train("out");
        byte[] model = Files.readAllBytes(folder.resolve("out/names.model"));
        Transcriber transcriber =
                new Transcriber(NameModel.read(new java.io.ByteArrayInputStream(model)));
        assertThat(transcriber.key("shokashoten")).isEqualTo(SoundKey.of("шокашотен"));
    }

    @Test
    void listsFrequentNames() throws IOException {
        write();
        train("out");
        assertThat(Files.readAllLines(folder.resolve("out/frequent-names.txt")))
                .containsExactly("shokami shokami");
        assertThat(Files.readAllLines(folder.resolve("out/russian-names.txt")))
                .contains("шоками", "мируло");
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        write();
        train("one");
        train("two");
        for (String file : List.of("names.model", "frequent-names.txt", "russian-names.txt")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> train("out"))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no " + folder.resolve("names/en-ru-train.tsv"));
    }

    @Test
    void namesTheLineThatIsBroken() throws IOException {
        write();
        Path file = folder.resolve("names/en-ru-train.tsv");
        Files.writeString(file, Files.readString(file) + "only-one\n");
        assertThatThrownBy(() -> train("out")).hasMessageContaining(file + ", line 217: ");
    }

    private void train(String output) throws IOException {
        PrintStream silent =
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        new TrainNames(folder, folder.resolve(output), silent).run();
    }

    private void write() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String[] a : SYLLABLES) {
            for (String[] b : SYLLABLES) {
                for (String[] c : SYLLABLES) {
                    String latin = a[0] + b[0] + c[0];
                    int count = latin.equals("shokami") ? 10 : 2;
                    rows.append(latin + "\t" + a[1] + b[1] + c[1] + "\t" + count + "\n");
                }
            }
        }
        Path file = folder.resolve("names/en-ru-train.tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, rows);
    }
}
