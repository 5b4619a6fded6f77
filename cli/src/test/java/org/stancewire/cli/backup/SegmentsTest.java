package org.stancewire.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.ControlRecordType;
import org.apache.kafka.common.record.EndTransactionMarker;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.SimpleRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.cli.backup.LogCopy.Held;

class SegmentsTest {
    private static final short EPOCH = 3;
    private static final int LEADER_EPOCH = 5;

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("00000000000000000000.log");
    }

    @Test
    void whatIsOpenIsEndedAsNeverDone() throws IOException {
        write(0, 7);
        write(1, 8);
        end(2, 7);
        Segments open = read();
        assertThat(open.next()).isEqualTo(3);
        assertThat(open.isOpenBefore(1)).isFalse();
        assertThat(open.isOpenBefore(2)).isTrue();
        Files.write(file, open.endings(), StandardOpenOption.APPEND);
        Segments ended = read();
        assertThat(ended.next()).isEqualTo(4);
        assertThat(ended.isOpenBefore(4)).isFalse();
        assertThat(ended.endings()).isEmpty();
    }

    @Test
    void aBatchThatIsNotWholeDoesNotCount() throws IOException {
        write(0, 7);
        end(1, 7);
        long whole = Files.size(file);
        write(2, 7);
        cutTo(Files.size(file) - 1);
        Held held = held();
        Segments torn = Segments.of(List.of(held));
        assertThat(torn.wholeBytes(held)).isEqualTo(whole);
        assertThat(torn.next()).isEqualTo(2);
        assertThat(torn.isOpenBefore(Long.MAX_VALUE)).isFalse();
    }

    @Test
    void whatIsDamagedInTheMiddleIsRefused() throws IOException {
        write(0, 7);
        cutTo(Files.size(file) - 1);
        Held first = held();
        file = folder.resolve("00000000000000000001.log");
        write(1, 7);
        assertThatThrownBy(() -> Segments.of(List.of(first, held())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("00000000000000000000.log is damaged at byte 0");
    }

    private void write(long offset, long producer) throws IOException {
        append(
                MemoryRecords.withTransactionalRecords(
                                (byte) 2,
                                offset,
                                Compression.NONE,
                                producer,
                                EPOCH,
                                0,
                                LEADER_EPOCH,
                                new SimpleRecord("text".getBytes(StandardCharsets.UTF_8)))
                        .buffer());
    }

    private void end(long offset, long producer) throws IOException {
        append(
                MemoryRecords.withEndTransactionMarker(
                                offset,
                                0,
                                LEADER_EPOCH,
                                producer,
                                EPOCH,
                                new EndTransactionMarker(ControlRecordType.COMMIT, 0))
                        .buffer());
    }

    private void append(ByteBuffer bytes) throws IOException {
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(bytes);
        }
    }

    private void cutTo(long length) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.truncate(length);
        }
    }

    private Segments read() throws IOException {
        return Segments.of(List.of(held()));
    }

    private Held held() throws IOException {
        return new Held("articles-0", file, Files.size(file));
    }
}
