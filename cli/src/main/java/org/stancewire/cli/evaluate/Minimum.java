package org.stancewire.cli.evaluate;

import java.util.List;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Stance;

/// How sure a stance must be to count.
record Minimum(double confidence) {
    List<Stance> of(Annotations found) {
        return found.stances().stream().filter(s -> s.confidence() >= confidence).toList();
    }
}
