package org.stancewire.query.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;
import org.stancewire.service.ProblemDocs;

/// Documents the parameters of a question at each operation that takes them: one that has the
/// extension [#TAKES], whose value lists the parts, such as `QUESTION,PAGE`, less
/// those that [#BUT] names. Also the problems that all operations share.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class QuestionDocs implements OASFilter {
    static final String TAKES = "x-takes";

    /// Names those parameters of the parts that an operation does not take, or documents itself.
    static final String BUT = "x-takes-but";

    private static final Map<String, String> OF_ALL =
            Map.of("400", "A parameter is unknown or cannot be understood");

    private static final Map<String, String> OF_THOSE_THAT_WAIT =
            Map.of("503", "What `after` asks for cannot be read yet; it can be asked for again");

    @Override
    public Operation filterOperation(Operation operation) {
        // An extension of a method is read as one of its answers, too.
        operation.getResponses().removeExtension(TAKES);
        operation.getResponses().removeExtension(BUT);
        Map<String, String> problems = new TreeMap<>(OF_ALL);
        if (takeParameters(operation)) {
            problems.putAll(OF_THOSE_THAT_WAIT);
        }
        ProblemDocs.describe(operation, problems);
        return operation;
    }

    /// Answers whether it may wait.
    private static boolean takeParameters(Operation operation) {
        Map<String, Object> extensions = operation.getExtensions();
        Object takes = extensions == null ? null : extensions.get(TAKES);
        if (takes != null) {
            operation.removeExtension(TAKES);
            Object but = extensions.get(BUT);
            operation.removeExtension(BUT);
            List<String> not = but == null ? List.of() : List.of(but.toString().split(","));
            List<Part> parts =
                    Arrays.stream(takes.toString().split(",")).map(Part::valueOf).toList();
            List<Parameter> all = new ArrayList<>();
            for (QuestionParameter each : QuestionParameter.values()) {
                if (parts.contains(each.part()) && !not.contains(each.parameter())) {
                    all.add(parameter(each));
                }
            }
            if (operation.getParameters() != null) {
                all.addAll(operation.getParameters());
            }
            operation.setParameters(all);
            return parts.contains(Part.WAIT);
        }
        return documentsAfter(operation);
    }

    private static boolean documentsAfter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(it -> QuestionParameter.AFTER.parameter().equals(it.getName()));
    }

    private static Parameter parameter(QuestionParameter it) {
        Schema string = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        Schema schema =
                it.isRepeatable()
                        ? OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(string)
                        : string;
        Parameter parameter =
                OASFactory.createParameter()
                        .name(it.parameter())
                        .in(Parameter.In.QUERY)
                        .description(it.description())
                        .schema(schema);
        @Nullable Object example =
                it.example().isEmpty()
                        ? null
                        : it.isRepeatable() ? List.of(it.example()) : it.example();
        return example == null ? parameter : parameter.example(example);
    }
}
