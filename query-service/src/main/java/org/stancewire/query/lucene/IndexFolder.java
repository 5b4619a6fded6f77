package org.stancewire.query.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jboss.logging.Logger;

/// The folder that an index lies in. What is there and cannot be used, because it is damaged or of
/// another format, makes way for an empty index: the log fills it again.
final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class);

    private final Path index;
    private final Path damaged;

    IndexFolder(Path folder) {
        this.index = folder.resolve("lucene");
        this.damaged = folder.resolve("lucene-damaged");
    }

    /// Opens the index. Throws [IllegalStateException] when another process has it open.
    OpenIndex open() throws IOException {
        Files.createDirectories(index);
        try {
            return openWhatIsThere();
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException e) {
            LOG.warnf(
                    "the index in %s cannot be read (%s); it is put into %s and filled again from"
                            + " the log",
                    index, e.getMessage(), damaged);
            setAside();
            return OpenIndex.open(FSDirectory.open(index), OpenMode.CREATE);
        }
    }

    private OpenIndex openWhatIsThere() throws IOException {
        Directory directory = FSDirectory.open(index);
        try {
            OpenMode mode = OpenMode.CREATE_OR_APPEND;
            if (DirectoryReader.indexExists(directory)
                    && !CommitData.isOfThisFormat(
                            SegmentInfos.readLatestCommit(directory).getUserData())) {
                LOG.warnf(
                        "the index in %s is of another format; it is filled again from the log",
                        index);
                mode = OpenMode.CREATE;
            }
            return OpenIndex.open(directory, mode);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IllegalStateException(
                    "another query service has the index in "
                            + index
                            + " open; stop it, or set stancewire.query.index-folder to a folder of"
                            + " this one's own",
                    e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private void setAside() throws IOException {
        if (Files.exists(damaged)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(damaged)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(damaged);
        }
        Files.move(index, damaged);
        Files.createDirectories(index);
    }
}
