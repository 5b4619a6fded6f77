package org.stancewire.ingest.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.stancewire.service.Problem;

/// Says in the API's description, once for all operations, which problems each can answer with. An
/// operation that has more to say of one of them describes it itself, in a sentence.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonProblems implements OASFilter {
    private static final Map<String, String> OF_ALL =
            Map.of("503", "Kafka is away or does not answer in time; try again later");

    private static final Map<String, String> OF_BODIES =
            Map.of(
                    "400",
                    "The body is not what its `Content-Type` or `Content-Encoding` states",
                    "413",
                    "The body is too large",
                    "415",
                    "The content type or encoding is not taken",
                    "422",
                    "A field is missing, unknown or wrong; `pointer` names it",
                    "429",
                    "More is sent than can be taken at a time; try again later");

    @Override
    public Operation filterOperation(Operation operation) {
        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        OF_ALL.forEach((status, why) -> answers.putIfAbsent(status, answer(why)));
        if (operation.getRequestBody() != null) {
            OF_BODIES.forEach((status, why) -> answers.putIfAbsent(status, answer(why)));
        }
        answers.forEach(CommonProblems::complete);
        operation.getResponses().setAPIResponses(answers);
        return operation;
    }

    private static APIResponse answer(String why) {
        return OASFactory.createAPIResponse().description(why);
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
