package org.stancewire.analysis.stance;

import java.util.Objects;
import org.stancewire.analysis.syntax.Parse;

/// The word at `i` of sentence `s`, and the frame that it is read by.
record Spot(int s, Parse parse, int i, Frame frame) {
    Spot {
        Objects.requireNonNull(parse);
        Objects.requireNonNull(frame);
    }
}
