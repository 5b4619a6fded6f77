package org.stancewire.cli.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.stancewire.cli.backup.Snapshot.Part;

/// A backup: a ZIP file, of which the first entry says what it is and the last that it is whole.
/// The checksum of each entry is checked when it is read.
final class BackupFile {
    private static final String FORMAT = "stancewire backup 1";
    private static final String MANIFEST = "manifest.json";
    private static final String END = "end";
    private static final String KAFKA = "kafka/";
    private static final int AT_A_TIME = 64 << 10;
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /// What the first entry says.
    ///
    /// @param format that of the backup
    /// @param data that of the data folder
    /// @param created the moment, in ISO 8601
    /// @param bytes how many follow, unpacked
    record Manifest(String format, String data, String created, long bytes) {}

    private BackupFile() {}

    /// Writes a backup of a data folder of a format; tells how many bytes are written.
    static void write(
            Path file, String dataFormat, String now, List<Part> parts, LongConsumer progress)
            throws IOException {
        long bytes = parts.stream().mapToLong(it -> it.length() + it.ending().length).sum();
        try (OutputStream out =
                        new BufferedOutputStream(
                                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writeValueAsBytes(new Manifest(FORMAT, dataFormat, now, bytes)));
            long written = 0;
            for (Part part : parts) {
                zip.putNextEntry(new ZipEntry(KAFKA + part.name()));
                written += copy(part, zip);
                progress.accept(written);
            }
            zip.putNextEntry(new ZipEntry(END));
        }
    }

    private static long copy(Part part, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(part.file())) {
            byte[] piece = new byte[AT_A_TIME];
            for (long left = part.length(); left > 0; ) {
                int read = in.read(piece, 0, (int) Math.min(piece.length, left));
                if (read < 0) {
                    throw new IOException(part.name() + " has become shorter");
                }
                out.write(piece, 0, read);
                left -= read;
            }
        }
        out.write(part.ending());
        return part.length() + part.ending().length;
    }

    /// Unpacks a backup into a folder. Throws [IOException] where it is none, is cut off or
    /// damaged, or was made for a data folder of another format.
    ///
    /// @param progress hears of all bytes that there are, and how many are unpacked
    static Manifest unpack(Path file, String dataFormat, Path into, Progress progress)
            throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            Manifest manifest = manifest(zip, file, dataFormat);
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(END)) {
                    return manifest;
                }
                Path target = target(into, entry.getName());
                Files.createDirectories(target.getParent());
                unpacked += Files.copy(zip, target);
                progress.reached(unpacked, manifest.bytes());
            }
            throw new IOException(file + " is cut off: make the backup again, or use another one");
        } catch (ZipException | java.io.EOFException e) {
            throw new IOException(
                    file + " is damaged (" + e.getMessage() + "): use another one", e);
        }
    }

    /// Hears how far it is.
    @FunctionalInterface
    interface Progress {
        void reached(long bytes, long ofBytes);
    }

    private static Manifest manifest(ZipInputStream zip, Path file, String dataFormat)
            throws IOException {
        ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(MANIFEST)) {
            throw new IOException(file + " is no backup that `stancewire backup` has made");
        }
        Manifest manifest = JSON.readValue(zip.readAllBytes(), Manifest.class);
        if (!FORMAT.equals(manifest.format()) || !dataFormat.equals(manifest.data())) {
            throw new IOException(
                    "%s is a '%s' of '%s', and this is a Stancewire for '%s' of '%s': restore it with the Stancewire that made it"
                            .formatted(
                                    file, manifest.format(), manifest.data(), FORMAT, dataFormat));
        }
        return manifest;
    }

    /// A file is written nowhere but in the folder.
    private static Path target(Path into, String name) throws IOException {
        Path target = into.resolve(name).normalize();
        if (!name.startsWith(KAFKA) || !target.startsWith(into.resolve("kafka"))) {
            throw new IOException("no file of a backup is called '" + name + "'");
        }
        return target;
    }
}
