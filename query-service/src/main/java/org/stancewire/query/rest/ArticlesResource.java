package org.stancewire.query.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;

/// The feed and its articles.
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class ArticlesResource {
    private static final List<String> PARAMETERS =
            QuestionParameter.names(
                    List.of(ArticleField.PARAMETER), Part.QUESTION, Part.PAGE, Part.WAIT);
    private static final List<String> ARTICLE_PARAMETERS =
            List.of(OneArticle.REVISION, QuestionParameter.AFTER.parameter());

    private final FeedIndex feed;
    private final OneArticle article;
    private final Waiting waiting;
    private final QuestionTimer timer;
    private final InstantSource clock;

    ArticlesResource(
            FeedIndex feed,
            OneArticle article,
            Waiting waiting,
            QuestionTimer timer,
            InstantSource clock) {
        this.feed = feed;
        this.article = article;
        this.waiting = waiting;
        this.timer = timer;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(
            summary = "The feed, the newest article first",
            description =
                    "All filters hold together; of a parameter that is given several times any value"
                            + " will do, but for `entity` and `tone`. `why` says of each article what"
                            + " in it was asked for. A parameter that is not listed here is an"
                            + " error.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,PAGE,WAIT")
    @Parameter(
            name = ArticleField.PARAMETER,
            in = ParameterIn.QUERY,
            description =
                    "Which fields each article comes with, separated by commas; by default all",
            schema = @Schema(type = SchemaType.STRING),
            example = "id,title,publishedAt,why")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = FeedAnswer.class)))
    public Uni<FeedAnswer> find(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PARAMETERS);
        Instant now = clock.instant();
        Question question = Question.read(parameters, PageRequest.asked(parameters, now));
        PageRequest page = PageRequest.read(parameters, question, now);
        Set<ArticleField> fields = ArticleField.read(parameters);
        return waiting.then(
                parameters,
                () -> FeedAnswer.of(timer.time("feed", () -> feed.find(question, page)), fields));
    }

    @GET
    @Path("{id: .+}")
    @Blocking
    @Operation(summary = "One article: its text, all annotations, and which revisions there are")
    @Extension(name = QuestionDocs.TAKES, value = "WAIT")
    @Parameter(
            name = OneArticle.REVISION,
            in = ParameterIn.QUERY,
            description = "The number of a revision, from 1; by default the current one",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
            example = "1")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ArticleAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Uni<ArticleAnswer> article(
            @Parameter(description = "The article's id", example = OneArticle.EXAMPLE)
                    @PathParam("id")
                    String id,
            @Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), ARTICLE_PARAMETERS);
        Integer revision = OneArticle.revision(parameters);
        return waiting.then(parameters, () -> ArticleAnswer.of(article.get(id, revision)));
    }
}
