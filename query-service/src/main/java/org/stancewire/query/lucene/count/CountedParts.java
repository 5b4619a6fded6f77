package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.stancewire.query.search.Facet;

/// What all articles of a part of the index have, counted once. When some of them are deleted or
/// replaced, only these are looked at again. Safe for many threads.
final class CountedParts {
    /// Opens the values of the articles of the part.
    @FunctionalInterface
    interface Opening {
        ValuesOf open() throws IOException;
    }

    @FunctionalInterface
    private interface Counting {
        Counts count() throws IOException;
    }

    private record Part(CacheKey key, Facet facet) {}

    private final Map<Part, Counts.Sparse> counted = new ConcurrentHashMap<>();

    Counts.Sparse of(LeafReader reader, Facet facet, Opening values) throws IOException {
        return once(facet, reader.getReaderCacheHelper(), () -> living(reader, facet, values));
    }

    private Counts living(LeafReader reader, Facet facet, Opening opening) throws IOException {
        Counts counts = new Counts();
        counts.add(once(facet, reader.getCoreCacheHelper(), () -> all(reader, opening.open())));
        Bits live = reader.getLiveDocs();
        if (live != null) {
            ValuesOf values = opening.open();
            for (int document = 0; document < reader.maxDoc(); document++) {
                if (!live.get(document)) {
                    values.of(document).takeFrom(counts);
                }
            }
        }
        return counts;
    }

    /// Only a current revision has values; one that is deleted still has its own.
    private static Counts all(LeafReader reader, ValuesOf values) throws IOException {
        Counts counts = new Counts();
        for (int document = 0; document < reader.maxDoc(); document++) {
            values.of(document).addTo(counts);
        }
        return counts;
    }

    private Counts.Sparse once(Facet facet, CacheHelper helper, Counting counting)
            throws IOException {
        Part part = new Part(helper.getKey(), facet);
        Counts.Sparse known = counted.get(part);
        if (known == null) {
            known = counting.count().sparse();
            if (counted.putIfAbsent(part, known) == null) {
                helper.addClosedListener(_ -> counted.remove(part));
            }
        }
        return known;
    }
}
