package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.stancewire.query.lucene.name.EntityNames;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.count.Party;

/// Says of the holders and targets of one answer who they are. For one thread.
final class Parties {
    private final EntityNames names;
    private final KnownEntities known;
    private final IndexReader reader;
    private final Map<String, Party> parties = new HashMap<>();

    Parties(EntityNames names, KnownEntities known, IndexReader reader) {
        this.names = names;
        this.known = known;
        this.reader = reader;
    }

    /// @param id a present or a former one
    Party of(String id) throws IOException {
        String present = known.present(id);
        Party party = parties.get(present);
        if (party == null) {
            party = new Party(present, names.entity(present, reader));
            parties.put(present, party);
        }
        return party;
    }
}
