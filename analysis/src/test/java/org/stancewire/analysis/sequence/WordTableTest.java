package org.stancewire.analysis.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.entity.Catalogue;

class WordTableTest {
    private static final List<String> WORDS = List.of("Moscow", "moscow", "Москва", "a", "foobar");

    @TempDir private Path folder;
    private int[] sorted = {};

    @BeforeEach
    void sortFingerprints() {
        sorted = WORDS.stream().mapToInt(WordHash::of).sorted().toArray();
    }

    @Test
    void findsEachOfItsWords() throws IOException {
        WordTable table = table(sorted, 1);
        assertThat(table.size()).isEqualTo(WORDS.size());
        for (String word : WORDS) {
            assertThat(table.find(WordHash.of(word)))
                    .as(word)
                    .isEqualTo(Arrays.binarySearch(sorted, WordHash.of(word)));
        }
    }

    @Test
    void findsNoOtherWord() throws IOException {
        WordTable table = table(sorted, 1);
        for (String word : List.of("", "MOSCOW", "Moskow", "Москве", "b")) {
            assertThat(table.find(WordHash.of(word))).as(word).isEqualTo(-1);
        }
    }

    @Test
    void tellsNeighbouringFingerprintsApart() throws IOException {
        int[] close = {Integer.MIN_VALUE, -2, -1, 0, 1, 3, 1 << 16, Integer.MAX_VALUE};
        WordTable table = table(close, 1);
        for (int i = 0; i < close.length; i++) {
            assertThat(table.find(close[i])).isEqualTo(i);
        }
        assertThat(table.find(2)).isEqualTo(-1);
        assertThat(table.find(Integer.MIN_VALUE + 1)).isEqualTo(-1);
        assertThat(table.find(Integer.MAX_VALUE - 1)).isEqualTo(-1);
    }

    @Test
    void givesTheBytesOfEachWord() throws IOException {
        WordTable table = table(new int[] {-5, 9}, 6);
        int second = table.find(9);
        assertThat(table.at(second, 0)).isEqualTo(250);
        assertThat(table.at(second, 5)).isEqualTo(255);
        assertThat(table.intAt(second, 2)).isEqualTo(0xfcfdfeff);
        assertThat(table.intAt(table.find(-5), 1)).isEqualTo(0xf5f6f7f8);
    }

    @Test
    void hasNothingWhenEmpty() throws IOException {
        WordTable table = table(new int[0], 2);
        assertThat(table.size()).isZero();
        assertThat(table.find(0)).isEqualTo(-1);
    }

    @Test
    void namesTheResourceThatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> WordTable.load(WordTableTest.class, "missing.bin"))
                .withMessage("missing.bin");
    }

    @Test
    void readsTheShippedTables() {
        WordTable english = WordTable.load(Catalogue.class, "words.en.bin");
        assertThat(english.find(WordHash.of("moscow"))).isNotNegative();
        assertThat(english.find(WordHash.of("xqzzkwvj"))).isEqualTo(-1);
        WordTable russian = WordTable.load(Catalogue.class, "words.ru.bin");
        assertThat(russian.size()).isPositive();
        assertThat(russian.find(WordHash.of("щщщъъъ"))).isEqualTo(-1);
    }

    /// A table whose bytes count up to 255.
    private WordTable table(int[] fingerprints, int width) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(Files.newOutputStream(folder.resolve("table.bin")))) {
            out.writeInt(fingerprints.length);
            out.writeInt(width);
            for (int fingerprint : fingerprints) {
                out.writeInt(fingerprint);
            }
            int bytes = fingerprints.length * width;
            for (int i = 0; i < bytes; i++) {
                out.writeByte(256 - bytes + i);
            }
        }
        URL classes = Owner.class.getProtectionDomain().getCodeSource().getLocation();
        URL[] path = {folder.toUri().toURL(), classes};
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            return WordTable.load(loader.loadClass(Owner.class.getName()), "/table.bin");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /// Loaded once more, has the files of a folder as its resources.
    static final class Owner {}
}
