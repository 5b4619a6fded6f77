package org.stancewire.service;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Describes in a service's OpenAPI document with which problems an operation answers, so that what
/// all of them share is said once.
public final class ProblemDocs {
    private ProblemDocs() {}

    /// Adds those of `common`, reasons by their status, that the operation does not describe.
    /// Says of every problem that it is a [Problem], and of 429 and 503 when to come again.
    public static void describe(Operation operation, Map<String, String> common) {
        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        common.forEach(
                (status, why) ->
                        answers.putIfAbsent(
                                status, OASFactory.createAPIResponse().description(why)));
        answers.forEach(ProblemDocs::complete);
        operation.getResponses().setAPIResponses(answers);
    }

    private static void complete(String status, APIResponse answer) {
        if (status.startsWith("4") || status.startsWith("5")) {
            if (answer.getContent() == null) {
                answer.setContent(problem());
            }
            if (status.equals("429") || status.equals("503")) {
                answer.addHeader("Retry-After", seconds());
            }
        }
    }

    private static Content problem() {
        Schema schema = OASFactory.createSchema().ref(Problem.class.getSimpleName());
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("After how many seconds to try again")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }
}
