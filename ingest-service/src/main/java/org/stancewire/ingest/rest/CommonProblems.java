package org.stancewire.ingest.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.stancewire.service.ProblemDocs;

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
                    "408",
                    "The body was not whole in time",
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
        Map<String, String> common = new TreeMap<>(OF_ALL);
        if (operation.getRequestBody() != null) {
            common.putAll(OF_BODIES);
        }
        ProblemDocs.describe(operation, common);
        return operation;
    }
}
