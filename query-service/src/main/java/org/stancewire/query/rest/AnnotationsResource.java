package org.stancewire.query.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.hit.Offsets;

/// An article's annotations as other tools for annotations understand them, and the text that they
/// refer to.
@Path("/v1/articles")
@Tag(name = "Feed")
public class AnnotationsResource {
    private static final String OFFSETS = "offsets";
    private static final List<String> TEXT_PARAMETERS =
            List.of(OneArticle.REVISION, QuestionParameter.AFTER.parameter());
    private static final List<String> ANNOTATION_PARAMETERS =
            List.of(OneArticle.REVISION, OFFSETS, QuestionParameter.AFTER.parameter());

    private final OneArticle article;
    private final Waiting waiting;

    AnnotationsResource(OneArticle article, Waiting waiting) {
        this.article = article;
        this.waiting = waiting;
    }

    @GET
    @Path("{id: .+}/text")
    @Produces("text/plain;charset=UTF-8")
    @Blocking
    @Operation(summary = "The text of an article, to which all offsets refer")
    @Extension(name = QuestionDocs.TAKES, value = "WAIT")
    @Parameter(
            name = OneArticle.REVISION,
            in = ParameterIn.QUERY,
            description = "The number of a revision, from 1; by default the current one",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
            example = "1")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Uni<String> text(
            @Parameter(description = "The article's id", example = OneArticle.EXAMPLE)
                    @PathParam("id")
                    String id,
            @Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), TEXT_PARAMETERS);
        Integer revision = OneArticle.revision(parameters);
        return waiting.then(
                parameters, () -> article.get(id, revision).enriched().article().text());
    }

    @GET
    @Path("{id: .+}/annotations")
    @Produces("application/ld+json")
    @Blocking
    @Operation(
            summary = "An article's annotations as W3C Web Annotations (JSON-LD)",
            description =
                    "An AnnotationPage with all mentions, references, quotes and stances. Each is"
                            + " found in the text by TextPositionSelector and by TextQuoteSelector."
                            + " Bodies identify the entity, classify it or the quote, and assess tone"
                            + " and stance; what the model has no word for (holder, target, speaker,"
                            + " confidence) carries the prefix `stancewire:`. Positions count code"
                            + " points, as the standard asks and Python counts, unless `offsets` says"
                            + " otherwise.")
    @Extension(name = QuestionDocs.TAKES, value = "WAIT")
    @Parameter(
            name = OneArticle.REVISION,
            in = ParameterIn.QUERY,
            description = "The number of a revision, from 1; by default the current one",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
            example = "1")
    @Parameter(
            name = OFFSETS,
            in = ParameterIn.QUERY,
            description =
                    "What positions count: `codepoints` (Python, the default) or `utf16` (code"
                            + " units, as all other answers and JavaScript do)",
            schema = @Schema(type = SchemaType.STRING),
            example = "utf16")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/ld+json",
                            schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Uni<Response> annotations(
            @Parameter(description = "The article's id", example = OneArticle.EXAMPLE)
                    @PathParam("id")
                    String id,
            @Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), ANNOTATION_PARAMETERS);
        Integer revision = OneArticle.revision(parameters);
        Offsets.Unit asked =
                parameters.one(OFFSETS, value -> Parameters.choice(Offsets.Unit.class, value));
        Offsets.Unit unit = asked == null ? Offsets.Unit.CODEPOINTS : asked;
        Links links = new Links(request.getBaseUri());
        return waiting.then(
                parameters,
                () ->
                        Response.ok(
                                        WebAnnotations.of(article.get(id, revision), links, unit),
                                        WebAnnotations.MEDIA_TYPE)
                                .build());
    }
}
