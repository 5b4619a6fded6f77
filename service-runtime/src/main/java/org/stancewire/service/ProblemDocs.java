package org.stancewire.service;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.stancewire.contract.ContractJson;

/// Describes in a service's OpenAPI document with which problems an operation answers, so that what
/// all of them share is said once.
public final class ProblemDocs {
    private ProblemDocs() {}

    /// Adds those of `common`, reasons by their status, that the operation does not describe.
    /// Says of every problem that it is a [Problem], and of 429 and 503 when to come again, and
    /// of 401 how to say who asks.
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

    /// Says that the operation may also be answered as `example` is, beside what it says of that
    /// status already.
    ///
    /// @param why when that happens, in a sentence
    public static void add(Operation operation, String why, Problem example) {
        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        String status = "" + example.status();
        APIResponse answer = answers.computeIfAbsent(status, _ -> OASFactory.createAPIResponse());
        String before = answer.getDescription();
        answer.setDescription(before == null ? why : before + ". " + why);
        complete(status, answer);
        answer.getContent()
                .getMediaType(Problem.MEDIA_TYPE)
                .addExample(example.kind(), OASFactory.createExample().value(fields(example)));
        operation.getResponses().setAPIResponses(answers);
    }

    private static Map<String, Object> fields(Problem problem) {
        return ContractJson.mapper().convertValue(problem, new TypeReference<>() {});
    }

    private static void complete(String status, APIResponse answer) {
        if (status.startsWith("4") || status.startsWith("5")) {
            if (answer.getContent() == null) {
                answer.setContent(problem());
            }
            if (status.equals("429") || status.equals("503")) {
                answer.addHeader("Retry-After", seconds());
            }
            if (status.equals("401")) {
                answer.addHeader("WWW-Authenticate", challenge());
            }
        }
    }

    private static Content problem() {
        Schema schema = OASFactory.createSchema().ref(Problem.class.getSimpleName());
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }

    private static Header challenge() {
        return OASFactory.createHeader()
                .description("How to say who asks: Basic, or Bearer")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Header seconds() {
        return OASFactory.createHeader()
                .description("After how many seconds to try again")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }
}
