package org.stancewire.query.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.service.Problem;

/// Answers a question that cannot be understood with 400 and the name of the parameter at fault.
public class BadQuestionMapper {
    @ServerExceptionMapper
    Response problem(BadQuestionException e) {
        return Response.status(400)
                .type(Problem.MEDIA_TYPE)
                .entity(
                        Problem.of(
                                "bad-question",
                                "The question cannot be understood",
                                400,
                                e.detail(),
                                e.parameter()))
                .build();
    }
}
