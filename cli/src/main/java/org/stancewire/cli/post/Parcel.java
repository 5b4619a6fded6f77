package org.stancewire.cli.post;

import java.util.List;

/// Drafts that are sent together: lines in one request, others in a request each.
record Parcel(List<Draft> drafts) {
    /// The most lines that go in one request.
    static final int MOST_LINES = 1_000;

    /// The most other drafts that are sent at once.
    static final int MOST_OTHERS = 32;

    /// The length of the lines of a request in bytes, unless it is a single longer one: below the
    /// 1 MiB that a usual proxy lets pass.
    static final int MOST_BYTES = 512 << 10;

    Parcel {
        drafts = List.copyOf(drafts);
    }

    boolean isLines() {
        return drafts.getFirst().isLine();
    }
}
