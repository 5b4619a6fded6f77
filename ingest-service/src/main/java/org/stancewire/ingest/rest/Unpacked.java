package org.stancewire.ingest.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A packed body as it unpacks, piece by piece. It ends with a [ProblemException] where the bytes
/// are not packed as stated, or where they unpack to so much more that nobody wrote it by hand.
final class Unpacked extends InputStream {
    /// News packs to a fifth, a log of repeats to a fiftieth; a bomb to a thousandth and less.
    static final int MOST_RATIO = 200;

    /// No ratio counts before so many bytes are there.
    static final long FREE = 1 << 20;

    private final Packing packing;
    private final Counted packed;
    private final Opening opening;
    private @Nullable InputStream in;
    private long length;

    Unpacked(Packing packing, Counted packed, Opening opening) {
        this.packing = packing;
        this.packed = packed;
        this.opening = opening;
    }

    /// Begins to unpack, for which the first bytes must be there.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read;
        try {
            if (in == null) {
                in = opening.open();
            }
            read = in.read(into, from, most);
        } catch (IOException e) {
            if (packed.failure != null) {
                throw packed.failure;
            }
            throw IngestProblems.notPacked(packing, e);
        }
        length += Math.max(0, read);
        if (length > FREE && length / MOST_RATIO > packed.length) {
            throw IngestProblems.packedTooTightly(MOST_RATIO);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        } else {
            packed.close();
        }
    }

    /// The packed bytes, counted; and what broke them off, which is no fault of the packing.
    static final class Counted extends FilterInputStream {
        private long length;
        private @Nullable IOException failure;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                int read = super.read(into, from, most);
                length += Math.max(0, read);
                return read;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
