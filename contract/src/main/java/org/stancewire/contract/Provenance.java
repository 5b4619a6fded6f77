package org.stancewire.contract;

import java.util.Objects;

/// Why an annotation is there.
///
/// @param model which version of which model or rule set made it, such as `catalogue-1`
/// @param reason the rule, alias or features that decided, in a few words
public record Provenance(String model, String reason) {
    public Provenance {
        Objects.requireNonNull(model);
        Objects.requireNonNull(reason);
    }
}
