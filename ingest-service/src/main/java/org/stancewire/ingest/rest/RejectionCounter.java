package org.stancewire.ingest.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.stancewire.service.Problem;

/// Counts every problem with which a post is answered, whoever found it.
class RejectionCounter {
    private final ArticleMeters meters;

    RejectionCounter(ArticleMeters meters) {
        this.meters = meters;
    }

    @ServerResponseFilter
    void count(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("POST") && response.getEntity() instanceof Problem problem) {
            meters.rejected(problem);
        }
    }
}
