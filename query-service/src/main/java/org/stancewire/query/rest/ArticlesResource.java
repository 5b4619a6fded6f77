package org.stancewire.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// The feed and its articles.
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class ArticlesResource {
    private static final List<String> PARAMETERS =
            Stream.concat(Question.PARAMETERS.stream(), PageRequest.PARAMETERS.stream()).toList();

    private final FeedIndex feed;
    private final QuestionTimer timer;

    ArticlesResource(FeedIndex feed, QuestionTimer timer) {
        this.feed = feed;
        this.timer = timer;
    }

    @GET
    @Operation(
            summary = "The feed, the newest article first",
            description =
                    "All filters hold together. `holder`, `target` and `polarity` hold of one and"
                            + " the same stance. A parameter that is not listed here is an error.")
    @Parameter(
            name = "entity",
            in = ParameterIn.QUERY,
            description = "Id of an entity that the article mentions; several times: all of them",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String[].class),
            example = "person:khalifa-haftar")
    @Parameter(
            name = "holder",
            in = ParameterIn.QUERY,
            description = "Id of the entity whose stance it is",
            schema = @Schema(type = SchemaType.STRING),
            example = "person:vladimir-putin")
    @Parameter(
            name = "target",
            in = ParameterIn.QUERY,
            description = "Id of the entity that the stance is towards",
            schema = @Schema(type = SchemaType.STRING),
            example = "organization:nato")
    @Parameter(
            name = "polarity",
            in = ParameterIn.QUERY,
            description = "Whether the stance is for or against",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"FAVOR", "AGAINST"}),
            example = "AGAINST")
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "The article's language (ISO 639)",
            schema = @Schema(type = SchemaType.STRING),
            example = "en")
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description = "The article's source, whatever its case",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description =
                    "Published on or after this date, or date and time with zone (where the source"
                            + " states no date: received)",
            schema = @Schema(type = SchemaType.STRING),
            example = "2011-01-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Published on or before this date, or date and time with zone",
            schema = @Schema(type = SchemaType.STRING),
            example = "2030-12-31T23:59:59Z")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "Words and \"phrases\" of the title or text, in any form of the word; with a"
                            + " minus in front: not this one",
            schema = @Schema(type = SchemaType.STRING),
            example = "\"civil war\" -syria")
    @Parameter(
            name = "minConfidence",
            in = ParameterIn.QUERY,
            description =
                    "How sure a stance must be to be asked for and to be shown; by default as sure"
                            + " that three in four are right",
            schema =
                    @Schema(
                            type = SchemaType.NUMBER,
                            minimum = "0",
                            maximum = "1",
                            defaultValue = "" + Question.SURE),
            example = "0.5")
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where to go on: the `cursor` of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many articles at most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "20"),
            example = "20")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = FeedAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or cannot be understood",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public FeedAnswer find(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PARAMETERS);
        Question question = Question.read(parameters);
        PageRequest page = PageRequest.read(parameters);
        return FeedAnswer.of(timer.time("feed", () -> feed.find(question, page)));
    }

    @GET
    @Path("{id: .+}")
    @Operation(summary = "One article: its text and all annotations, in its current revision")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ArticleAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such article",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public ArticleAnswer article(
            @Parameter(description = "The article's id") @PathParam("id") String id,
            @Context UriInfo request) {
        Parameters.none(request.getQueryParameters());
        return timer.time("article", () -> feed.article(id))
                .map(ArticleAnswer::of)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.of(
                                                "unknown-article",
                                                "There is no such article",
                                                404,
                                                "No article has the id '"
                                                        + id
                                                        + "'; one that was posted just now may take"
                                                        + " a moment",
                                                null)));
    }
}
