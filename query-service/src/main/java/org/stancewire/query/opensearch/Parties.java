package org.stancewire.query.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stancewire.contract.Entity;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.count.Party;

/// Says of the holders and targets of one answer who they are.
record Parties(KnownEntities known, Map<String, Entity> named) {
    static Parties of(
            Reading reading, Entities entities, KnownEntities known, Collection<String> ids) {
        List<String> present = ids.stream().map(known::present).distinct().toList();
        return new Parties(known, entities.named(reading, present));
    }

    /// @param id a present or a former one of those that it was made of
    Party of(String id) {
        String present = known.present(id);
        return new Party(present, named.get(present));
    }
}
