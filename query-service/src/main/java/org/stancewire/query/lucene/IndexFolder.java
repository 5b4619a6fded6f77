package org.stancewire.query.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
///
/// An index that was built beside the one in use takes its place by a file that names it and is
/// moved in one step, so that whatever happens there is a whole one. What is neither is deleted.
final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class);

    private static final String FIRST = "lucene";
    private static final String OTHER = "lucene-other";

    private final Path folder;
    private final Path inUse;
    private final Path damaged;
    private Path index;

    IndexFolder(Path folder) {
        this.folder = folder;
        this.inUse = folder.resolve("in-use");
        this.damaged = folder.resolve("lucene-damaged");
        this.index = folder.resolve(FIRST);
    }

    /// Opens the index. Throws [IllegalStateException] when another process has it open.
    OpenIndex open() throws IOException {
        index = folder.resolve(Files.exists(inUse) ? Files.readString(inUse).strip() : FIRST);
        Files.createDirectories(index);
        try {
            return openWhatIsThere();
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException e) {
            setAside(e);
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

    /// Opens an empty index beside the one in use.
    OpenIndex openBeside() throws IOException {
        Path beside = beside();
        delete(beside);
        return OpenIndex.open(FSDirectory.open(beside), OpenMode.CREATE);
    }

    /// Puts the index that lies beside into use from now on, also after a crash.
    void use() throws IOException {
        Path beside = beside();
        Path draft = Files.writeString(folder.resolve("in-use.new"), beside.getFileName() + "\n");
        Files.move(draft, inUse, StandardCopyOption.ATOMIC_MOVE);
        index = beside;
    }

    /// Deletes what lies beside the index in use.
    void deleteBeside() throws IOException {
        delete(beside());
    }

    private Path beside() {
        return folder.resolve(index.endsWith(FIRST) ? OTHER : FIRST);
    }

    private static void delete(Path index) throws IOException {
        if (Files.exists(index)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(index)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(index);
        }
    }

    /// Makes way for an empty index, which is there when it is opened next. The one that is in use
    /// must be closed.
    void setAside(Throwable why) throws IOException {
        LOG.warnf(
                "the index in %s cannot be read (%s); it is put into %s and filled again from the"
                        + " log",
                index, why.getMessage(), damaged);
        delete(damaged);
        Files.move(index, damaged);
        Files.createDirectories(index);
    }
}
