package org.stancewire.query.search.count;

import java.util.List;
import java.util.Objects;
import org.stancewire.query.search.Bucket;
import org.stancewire.query.search.Facet;

/// How many articles have which value of which facet.
///
/// @param total how many articles there are
/// @param facets as they were asked for
public record FacetCounts(long total, List<OfFacet> facets) {
    public FacetCounts {
        facets = List.copyOf(facets);
    }

    /// The values of one facet.
    ///
    /// @param values how many different ones there are in all
    /// @param buckets the most frequent first, then in the order of the values
    public record OfFacet(Facet facet, int values, List<Bucket> buckets) {
        public OfFacet {
            Objects.requireNonNull(facet);
            buckets = List.copyOf(buckets);
            if (values < buckets.size()) {
                throw new IllegalArgumentException(values + " values, but " + buckets.size());
            }
        }
    }
}
