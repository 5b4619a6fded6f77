package org.stancewire.analysis.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// A file of the catalogue as it lies there.
///
/// @param name what an error calls it
/// @param lines all of it, comments and empty lines included
record CatalogueFile(String name, List<String> lines) {
    CatalogueFile {
        lines = List.copyOf(lines);
    }

    /// One of the files that ship with this library.
    static CatalogueFile shipped(String name) {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + name);
            }
            return new CatalogueFile(
                    name, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /// A user's file. Throws [BadCatalogueException] where it cannot be read.
    static CatalogueFile of(Path file) {
        try {
            return new CatalogueFile(file.toString(), text(file).lines().toList());
        } catch (NoSuchFileException e) {
            throw new BadCatalogueException(
                    file + ": there is no such file; give the path of a catalogue file", e);
        } catch (CharacterCodingException e) {
            throw new BadCatalogueException(file + ": not UTF-8; save it in this encoding", e);
        } catch (IOException e) {
            throw new BadCatalogueException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String text(Path file) throws IOException {
        String text =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                        .toString();
        // Some editors put a mark in front that is no part of the text.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
