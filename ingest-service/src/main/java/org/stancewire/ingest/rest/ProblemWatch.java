package org.stancewire.ingest.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.stancewire.service.Problem;

/// Sees every problem with which ingest answers, whoever found it: counts it, and says beside an
/// unsupported type which ones there are (RFC 9110, 15.5.16).
class ProblemWatch {
    private static final Set<String> WRITING = Set.of("POST", "PUT");

    private final ArticleMeters meters;

    ProblemWatch(ArticleMeters meters) {
        this.meters = meters;
    }

    @ServerResponseFilter
    void count(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem)
                || !WRITING.contains(request.getMethod())) {
            return;
        }
        meters.rejected(problem);
        if (problem.status() == 415 && request.getUriInfo().getPath().startsWith("/v1/articles")) {
            response.getHeaders().putSingle("Accept-Post", Formats.types());
            response.getHeaders().putSingle("Accept-Encoding", Packing.TAKEN);
        }
    }
}
