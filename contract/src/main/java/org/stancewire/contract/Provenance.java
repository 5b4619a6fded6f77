package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Why an annotation is there.
///
/// @param model which version of which model or rule set made it, such as `catalogue-1`
/// @param reason the rule, alias or features that decided, in a few words
/// @param rejected what it might have been instead, the likeliest first; not in the JSON if empty
public record Provenance(
        String model,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Rejected> rejected) {
    public Provenance {
        Objects.requireNonNull(model);
        Objects.requireNonNull(reason);
        rejected = orNone(rejected);
    }

    public Provenance(String model, String reason) {
        this(model, reason, List.of());
    }

    /// Older records have no such field.
    private static List<Rejected> orNone(@Nullable List<Rejected> rejected) {
        return rejected == null ? List.of() : List.copyOf(rejected);
    }

    /// An entity that a mention might have named.
    ///
    /// @param reason why it lost, in a few words
    public record Rejected(String entity, String reason) {
        public Rejected {
            Objects.requireNonNull(entity);
            Objects.requireNonNull(reason);
        }
    }
}
