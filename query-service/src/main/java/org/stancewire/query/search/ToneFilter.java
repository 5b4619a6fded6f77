package org.stancewire.query.search;

import java.util.Objects;
import org.stancewire.contract.Tone;

/// That the text speaks in a tone of an entity: of one mention at least.
public record ToneFilter(String entity, Tone tone) {
    public ToneFilter {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(tone);
    }

    @Override
    public String toString() {
        return entity + ':' + tone;
    }
}
