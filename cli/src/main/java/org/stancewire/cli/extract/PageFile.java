package org.stancewire.cli.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.page.PageReader;

/// A web page in a file, which may be packed with gzip.
///
/// @param path ends in `.html`, `.htm` or `.xhtml`, and in `.gz` after that where it is packed
public record PageFile(Path path) {
    /// The longest page that is read, unpacked, in bytes.
    static final int MAX_BYTES = 32 << 20;

    private static final Pattern ENDINGS =
            Pattern.compile("(?:\\.x?html?)?(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);

    /// The name of the file without its endings.
    String id() {
        return ENDINGS.matcher(String.valueOf(path.getFileName())).replaceFirst("");
    }

    /// What ingest makes of it.
    ///
    /// @param url where the page was fetched, or null
    public Submission read(@Nullable String url) throws IOException {
        return PageReader.read(bytes(), null, url);
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException(path + ": longer than " + MAX_BYTES + " bytes");
            }
            return bytes;
        }
    }

    private InputStream open() throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path));
        boolean packed = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try {
            return packed ? new GZIPInputStream(file, 1 << 16) : file;
        } catch (IOException e) {
            file.close();
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }
}
