package org.stancewire.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The index cannot be reached now, or has no time: the same question may be answered later.
public class IndexAwayException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    public IndexAwayException(IOException why) {
        super(why);
    }
}
