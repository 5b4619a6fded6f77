package org.stancewire.query.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewire.query.TestArticle.article;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.query.search.Progress;

class IndexFolderTest {
    private static final Progress SOME = new Progress("topic", new TreeMap<>(Map.of(3, 42L)));

    @TempDir Path folder;

    @Test
    void comesBackWithItsArticlesAndOffsets() throws Exception {
        fill();
        try (IndexFixture index = IndexFixture.in(folder)) {
            assertThat(index.ids()).containsExactly("a");
            assertThat(index.writer().committed()).isEqualTo(SOME);
        }
    }

    @Test
    void startsAnewWhereAFileIsDamaged() throws Exception {
        fill();
        for (Path file : files("segments_")) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        isEmptyAndWorks();
        assertThat(folder.resolve("lucene-damaged")).isNotEmptyDirectory();
    }

    @Test
    void startsAnewWhereAFileIsMissing() throws Exception {
        fill();
        for (Path file : files("_0")) {
            Files.delete(file);
        }
        isEmptyAndWorks();
        fill();
        for (Path file : files("segments_")) {
            Files.write(file, new byte[0]);
        }
        isEmptyAndWorks();
    }

    @Test
    void startsAnewWhereTheFormatIsAnother() throws Exception {
        try (FSDirectory directory = FSDirectory.open(folder.resolve("lucene"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0", "topic", "t").entrySet());
            writer.commit();
        }
        isEmptyAndWorks();
    }

    /// Opening an index looks at the ends of its files only.
    @Test
    void startsAnewWhereDamageIsFoundWhileSegmentsAreMerged() throws Exception {
        try (IndexFixture index = IndexFixture.in(folder)) {
            index.writer().put(article("a", a -> {}));
            index.writer().commit(SOME);
            index.writer().put(article("b", a -> {}));
            index.writer().commit(SOME);
            for (Path file : files("_0")) {
                flipTheByteInTheMiddle(file);
            }
            assertThatThrownBy(() -> index.index().now().writer().forceMerge(1))
                    .hasStackTraceContaining("CorruptIndexException");
            assertThatThrownBy(() -> index.with(article("c", a -> {})));
            index.writer().reopen();
            assertThat(index.ids()).isEmpty();
            assertThat(index.writer().committed()).isEqualTo(Progress.NONE);
            assertThat(index.with(article("d", a -> {})).ids()).containsExactly("d");
        }
        assertThat(folder.resolve("lucene-damaged")).isNotEmptyDirectory();
    }

    private static void flipTheByteInTheMiddle(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long middle = bytes.length() / 2;
            bytes.seek(middle);
            int was = bytes.read();
            bytes.seek(middle);
            bytes.write(~was);
        }
    }

    @Test
    void refusesAFolderThatAnotherHasOpen() throws Exception {
        try (IndexFixture index = IndexFixture.in(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> IndexFixture.in(folder))
                    .withMessageContaining("stancewire.query.index-folder");
            assertThat(index.ids()).isEmpty();
        }
    }

    @Test
    void goesBackToTheLastCommitWhenReopened() throws Exception {
        fill();
        try (IndexFixture index = IndexFixture.in(folder)) {
            index.with(article("b", a -> {}));
            index.writer().reopen();
            assertThat(index.ids()).containsExactly("a");
            index.with(article("c", a -> {}));
            assertThat(index.ids()).containsExactly("a", "c");
        }
    }

    @Test
    void forgetsEverythingWhenCleared() throws Exception {
        fill();
        try (IndexFixture index = IndexFixture.in(folder)) {
            index.writer().clear();
            assertThat(index.ids()).isEmpty();
        }
    }

    private void fill() throws IOException {
        try (IndexFixture index = IndexFixture.in(folder)) {
            index.writer().put(article("a", a -> {}));
            index.writer().commit(SOME);
        }
    }

    private void isEmptyAndWorks() throws IOException {
        try (IndexFixture index = IndexFixture.in(folder)) {
            assertThat(index.ids()).isEmpty();
            assertThat(index.writer().committed()).isEqualTo(Progress.NONE);
            index.with(article("b", a -> {}));
            assertThat(index.ids()).containsExactly("b");
        }
    }

    private Iterable<Path> files(String beginning) throws IOException {
        try (var files = Files.list(folder.resolve("lucene"))) {
            return files.filter(f -> f.getFileName().toString().startsWith(beginning)).toList();
        }
    }
}
