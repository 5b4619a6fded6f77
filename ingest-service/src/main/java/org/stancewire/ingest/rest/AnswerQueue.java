package org.stancewire.ingest.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Answers that their reader has not fetched yet, in order. A few wait in memory; when the reader
/// does not come, as one who first writes everything does not, they go to a file without a name
/// that is gone with this queue. Only where that is full too does the writer wait.
final class AnswerQueue implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(AnswerQueue.class);
    private static final int IN_MEMORY = 256 << 10;
    private static final int AT_A_TIME = 64 << 10;

    private final long mostOnDisk;
    private final byte[] buffer = new byte[IN_MEMORY];
    private int buffered;
    private @Nullable FileChannel file;
    private boolean fileless;
    private long fileFrom;
    private long fileTo;
    private boolean ended;
    private boolean abandoned;

    /// @param mostOnDisk how long the file may grow before the writer waits, in bytes
    AnswerQueue(long mostOnDisk) {
        this.mostOnDisk = mostOnDisk;
    }

    /// Puts a whole answer at the end. Throws [UncheckedIOException] when nobody reads any more.
    ///
    /// @param answer shorter than a quarter of a MiB
    synchronized void put(byte[] answer) {
        while (!abandoned && !makeRoom(answer.length)) {
            await();
        }
        if (abandoned) {
            throw new UncheckedIOException(new IOException("nobody reads the answers"));
        }
        System.arraycopy(answer, 0, buffer, buffered, answer.length);
        buffered += answer.length;
        notifyAll();
    }

    /// No answer follows.
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /// The next bytes, for which it waits; null at the end.
    synchronized byte @Nullable [] take() throws IOException {
        while (!abandoned && fileFrom == fileTo && buffered == 0) {
            if (ended) {
                return null;
            }
            await();
        }
        if (abandoned) {
            return null;
        }
        byte[] taken = fileFrom < fileTo ? fromFile() : fromMemory();
        notifyAll();
        return taken;
    }

    /// Nobody reads any more.
    @Override
    public synchronized void close() throws IOException {
        abandoned = true;
        notifyAll();
        if (file != null) {
            file.close();
        }
    }

    private boolean makeRoom(int length) {
        if (buffered + length <= IN_MEMORY) {
            return true;
        }
        if (fileless || fileTo + buffered > mostOnDisk) {
            return false;
        }
        try {
            FileChannel open = file == null ? open() : file;
            file = open;
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, buffered);
            long at = fileTo;
            while (bytes.hasRemaining()) {
                at += open.write(bytes, at);
            }
            fileTo = at;
            buffered = 0;
            return true;
        } catch (IOException e) {
            LOG.warnf("answers wait in memory only, and their writer for them: %s", e);
            fileless = true;
            return false;
        }
    }

    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("stancewire-answers-", ".ndjson");
        return FileChannel.open(
                path,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private byte[] fromMemory() {
        byte[] taken = Arrays.copyOf(buffer, buffered);
        buffered = 0;
        return taken;
    }

    private byte[] fromFile() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(AT_A_TIME, fileTo - fileFrom));
        FileChannel open = file;
        while (open != null && bytes.hasRemaining()) {
            int read = open.read(bytes, fileFrom + bytes.position());
            if (read < 0) {
                throw new IOException("the file of answers is shorter than it was");
            }
        }
        fileFrom += bytes.capacity();
        if (fileFrom == fileTo && open != null) {
            open.truncate(0);
            fileFrom = 0;
            fileTo = 0;
        }
        return bytes.array();
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            abandoned = true;
        }
    }
}
