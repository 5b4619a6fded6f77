package org.stancewire.cli.post;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.work.InOrder;

/// Puts together what has been read by the time that something can be sent: many drafts when they
/// come faster than they are sent, a single one when they come slowly. Reads ahead for one parcel
/// and no further.
final class Parcels implements InOrder.Source<Parcel>, AutoCloseable {
    private final InOrder.Source<Draft> drafts;
    private final Deque<Draft> read = new ArrayDeque<>();
    private long bytes;
    private final Thread reader =
            Thread.ofPlatform().daemon().name("drafts").unstarted(this::readAll);
    private boolean ended;
    private @Nullable Exception failure;

    Parcels(InOrder.Source<Draft> drafts) {
        this.drafts = drafts;
    }

    @Override
    public synchronized @Nullable Parcel next() throws IOException {
        if (reader.getState() == Thread.State.NEW) {
            reader.start();
        }
        while (read.isEmpty() && !ended) {
            await();
        }
        if (!read.isEmpty()) {
            return parcel();
        }
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case Exception e -> throw new IllegalStateException(e);
        }
        return null;
    }

    /// Reads no further.
    @Override
    public void close() {
        reader.interrupt();
    }

    private Parcel parcel() {
        List<Draft> parcel = new ArrayList<>();
        boolean lines = read.getFirst().isLine();
        int most = lines ? Parcel.MOST_LINES : Parcel.MOST_OTHERS;
        long length = 0;
        for (Draft next = read.peek(); next != null; next = read.peek()) {
            length += next.body().length + 1;
            if (next.isLine() != lines
                    || parcel.size() == most
                    || (length > Parcel.MOST_BYTES && !parcel.isEmpty())) {
                break;
            }
            parcel.add(read.remove());
            bytes -= next.body().length;
        }
        notifyAll();
        return new Parcel(parcel);
    }

    private void readAll() {
        try {
            for (Draft draft = drafts.next(); draft != null; draft = drafts.next()) {
                put(draft);
            }
            end(null);
        } catch (IOException | RuntimeException e) {
            end(e);
        }
    }

    private synchronized void put(Draft draft) throws IOException {
        while (bytes > Parcel.MOST_BYTES || read.size() >= Parcel.MOST_LINES) {
            await();
        }
        read.add(draft);
        bytes += draft.body().length;
        notifyAll();
    }

    private synchronized void end(@Nullable Exception why) {
        failure = why;
        ended = true;
        notifyAll();
    }

    private void await() throws IOException {
        try {
            wait();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
