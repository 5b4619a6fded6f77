package org.stancewire.query.rest;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.stancewire.query.search.IndexAwayException;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;
import org.stancewire.service.ProblemMappers;

/// Answers a question with 503 while the index cannot be reached or has no time for it.
public class IndexAwayMapper {
    private static final Logger LOG = Logger.getLogger(IndexAwayMapper.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response problem(IndexAwayException e) {
        LOG.warnf("a question was not answered: %s", e.getMessage());
        return ProblemMappers.answer(new ProblemException(told(), RETRY_AFTER));
    }

    /// What is told of it; the addresses of nodes are for the log.
    static Problem told() {
        return Problem.of(
                "index-away",
                "The index cannot be asked now",
                503,
                "The index of articles is being opened, cannot be reached or has no time; nothing is"
                        + " lost, and the same question is answered once it is back",
                null);
    }
}
