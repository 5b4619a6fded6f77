package org.stancewire.query.lucene.count;

import java.io.IOException;
import org.stancewire.query.lucene.StanceValues;

/// The value of a stance by which it is counted, as a number of a [Numbering].
@FunctionalInterface
interface OfStance {
    int number(StanceValues at) throws IOException;
}
