package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.stancewire.query.lucene.name.EntityNames;
import org.stancewire.query.search.Bucket;
import org.stancewire.query.search.Facet;

/// Says of what was counted what it is called.
record Buckets(EntityNames names) {
    Bucket of(IndexSearcher searcher, Facet facet, Counts.Counted counted) throws IOException {
        return new Bucket(
                counted.value(),
                facet.isOfEntities()
                        ? names.entity(counted.value(), searcher.getIndexReader())
                        : null,
                counted.count());
    }

    List<Bucket> of(IndexSearcher searcher, Facet facet, List<Counts.Counted> counted)
            throws IOException {
        List<Bucket> buckets = new ArrayList<>(counted.size());
        for (Counts.Counted each : counted) {
            buckets.add(of(searcher, facet, each));
        }
        return buckets;
    }
}
