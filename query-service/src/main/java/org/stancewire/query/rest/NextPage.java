package org.stancewire.query.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.QuestionParameter;

/// Leads from a page to the next one by its address too, for whoever follows links (RFC 8288).
public class NextPage {
    /// An answer that may go on.
    interface Paged {
        /// Where the next page begins, or null on the last.
        @Nullable String cursor();
    }

    @ServerResponseFilter
    public void link(UriInfo request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Paged page && page.cursor() != null) {
            answer.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            "<" + address(request, page.cursor()) + ">; rel=\"next\"");
        }
    }

    /// The address of the request with another cursor.
    static URI address(UriInfo request, String cursor) {
        return request.getRequestUriBuilder()
                .replaceQueryParam(QuestionParameter.CURSOR.parameter(), cursor)
                .build();
    }
}
