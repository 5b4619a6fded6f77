package org.stancewire.ingest.rest;

import java.io.IOException;
import java.io.InputStream;

/// The lines of NDJSON. Blank ones count but are no articles.
final class Lines extends Pieces {
    Lines(InputStream in) {
        super(in);
    }

    @Override
    boolean cut() throws IOException {
        while (fill()) {
            int end = from();
            while (end < to() && chunk()[end] != '\n') {
                end++;
            }
            keepUpTo(end);
            if (end < to()) {
                skip();
                return true;
            }
        }
        return isBegun();
    }
}
