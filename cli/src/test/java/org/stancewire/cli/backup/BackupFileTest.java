package org.stancewire.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {
    private static final String DATA = "stancewire data 1";

    @TempDir private Path folder;

    @Test
    void holdsAsMuchAsCountsAndWhatFollows() throws IOException {
        Path backup = backup();
        Path into = folder.resolve("into");
        BackupFile.Manifest manifest = unpack(backup, DATA, into);
        assertThat(manifest.created()).isEqualTo("2026-11-22T18:00:00Z");
        assertThat(manifest.bytes()).isEqualTo(7);
        assertThat(into.resolve("kafka/articles-0/0.log")).hasContent("textend");
    }

    @Test
    void aDamagedOneIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(backup());
        bytes[text(bytes).indexOf("0.log") + 7] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.zip"), bytes);
        assertThatThrownBy(() -> unpack(damaged, DATA, folder.resolve("a")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void oneThatIsCutOffIsRefusedWhereverItIs() throws IOException {
        byte[] bytes = Files.readAllBytes(backup());
        int end = text(bytes).lastIndexOf("PK\u0003\u0004");
        for (int length = 0; length < end; length += 7) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, length));
            Path into = folder.resolve("into-" + length);
            assertThatThrownBy(() -> unpack(cut, DATA, into))
                    .as("%d bytes of %d", length, end)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void oneOfAnotherFormatIsRefusedInWords() throws IOException {
        Path backup = backup();
        assertThatThrownBy(() -> unpack(backup, "stancewire data 2", folder.resolve("a")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("restore it with the Stancewire that made it");
    }

    @Test
    void nothingIsWrittenBesideTheFolder() throws IOException {
        Path hostile = folder.resolve("hostile.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(
                    "{\"format\":\"stancewire backup 1\",\"data\":\"%s\"}"
                            .formatted(DATA)
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("kafka/../../beside"));
            zip.write(1);
        }
        assertThatThrownBy(() -> unpack(hostile, DATA, folder.resolve("a")))
                .hasMessageContaining("kafka/../../beside");
        assertThat(folder.resolve("beside")).doesNotExist();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private Path backup() throws IOException {
        Path log = Files.writeString(folder.resolve("0.log"), "text that was written since");
        Path backup = folder.resolve("backup.zip");
        Files.deleteIfExists(backup);
        byte[] ending = "end".getBytes(StandardCharsets.UTF_8);
        BackupFile.write(
                backup,
                DATA,
                "2026-11-22T18:00:00Z",
                List.of(new Snapshot.Part("articles-0/0.log", log, 4, ending)),
                _ -> {});
        return backup;
    }

    private static BackupFile.Manifest unpack(Path file, String data, Path into)
            throws IOException {
        return BackupFile.unpack(file, data, into, (_, _) -> {});
    }
}
