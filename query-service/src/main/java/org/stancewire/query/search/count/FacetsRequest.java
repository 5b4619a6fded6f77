package org.stancewire.query.search.count;

import java.util.Arrays;
import java.util.List;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.Parameters;

/// By what articles are counted.
///
/// @param by each once
/// @param limit how many of the most frequent values of each
public record FacetsRequest(List<Facet> by, int limit) {
    public static final int MAX_LIMIT = 1000;
    public static final int DEFAULT_LIMIT = 10;

    private static final List<Facet> USUAL =
            List.of(Facet.SOURCE, Facet.LANGUAGE, Facet.ENTITY, Facet.HOLDER, Facet.TARGET);

    public FacetsRequest {
        by = by.stream().distinct().toList();
    }

    /// Throws [org.stancewire.query.search.BadQuestionException].
    public static FacetsRequest read(Parameters parameters) {
        List<Facet> by =
                parameters.all("by", FacetsRequest::facets).stream().flatMap(List::stream).toList();
        return new FacetsRequest(
                by.isEmpty() ? USUAL : by, parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT));
    }

    private static List<Facet> facets(String value) {
        return Arrays.stream(value.split(",")).map(it -> Facet.read(it.strip())).toList();
    }
}
