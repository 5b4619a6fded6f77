package org.stancewire.query.search;

import java.io.IOException;

/// There is no such index, or no longer: it is to be opened again, and filled from the log.
public final class IndexGoneException extends IndexAwayException {
    private static final long serialVersionUID = 1;

    public IndexGoneException(IOException why) {
        super(why);
    }
}
