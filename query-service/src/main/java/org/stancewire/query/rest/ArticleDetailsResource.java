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
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;
import org.stancewire.query.search.explain.Explanation;
import org.stancewire.query.search.explain.Explanations;
import org.stancewire.query.search.similar.Similar;
import org.stancewire.query.search.words.Terms;

/// What there is beside an article: those like it, and why its annotations are there.
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class ArticleDetailsResource {
    private static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 10;
    private static final List<String> SIMILAR_PARAMETERS =
            QuestionParameter.names(
                    List.of("limit", ArticleField.PARAMETER), Part.QUESTION, Part.WAIT);
    private static final List<String> EXPLANATION_PARAMETERS =
            List.of(OneArticle.REVISION, "kind", QuestionParameter.AFTER.parameter());

    private final OneArticle article;
    private final Similar similar;
    private final Waiting waiting;
    private final QuestionTimer timer;
    private final InstantSource clock;

    ArticleDetailsResource(
            OneArticle article,
            FeedIndex feed,
            KnownEntities known,
            Terms terms,
            Waiting waiting,
            QuestionTimer timer,
            InstantSource clock) {
        this.article = article;
        this.similar = new Similar(feed, known, terms);
        this.waiting = waiting;
        this.timer = timer;
        this.clock = clock;
    }

    @GET
    @Path("{id: .+}/similar")
    @Blocking
    @Operation(
            summary = "Articles that say the same, or tell of the same event",
            description =
                    "`similarity` is how much of what is rare in the article another one shares, from"
                            + " 0 to 1: half of it are its entities, each weighing more the fewer"
                            + " articles mention it, half its 30 heaviest words (tf-idf)."
                            + " `sameWords` is how much of the shorter one's wording (runs of four"
                            + " words) stands in the other too: from 0.5 on it is a NEAR_DUPLICATE."
                            + " What is not, but has a similarity of 0.3 or more and is no more than"
                            + " three days apart, is of the SAME_EVENT, all else RELATED. The most"
                            + " similar comes first, then the newest. Takes all filters of the"
                            + " feed.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,WAIT")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most, from 1 to 100; by default 10",
            schema = @Schema(type = SchemaType.INTEGER),
            example = "10")
    @Parameter(
            name = ArticleField.PARAMETER,
            in = ParameterIn.QUERY,
            description =
                    "Which fields each article comes with, separated by commas; by default all",
            schema = @Schema(type = SchemaType.STRING),
            example = "id,title,publishedAt")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SimilarAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Uni<SimilarAnswer> similar(
            @Parameter(description = "The article's id", example = OneArticle.EXAMPLE)
                    @PathParam("id")
                    String id,
            @Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), SIMILAR_PARAMETERS);
        Question among = Question.read(parameters, clock.instant());
        int limit = parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT);
        Set<ArticleField> fields = ArticleField.read(parameters);
        return waiting.then(
                parameters,
                () ->
                        timer.time(
                                "similar",
                                () ->
                                        SimilarAnswer.of(
                                                similar.to(
                                                        article.get(id, null).enriched(),
                                                        among,
                                                        limit),
                                                fields)));
    }

    @GET
    @Path("{id: .+}/explanations")
    @Blocking
    @Operation(
            summary = "Why each of an article's annotations is there",
            description =
                    "For every mention, tone, reference, quote and stance: the words that carry it,"
                            + " the reason in words, and the reason as data (model, rule, evidence,"
                            + " what was rejected). Offsets are UTF-16 code units of the article's"
                            + " text.")
    @Extension(name = QuestionDocs.TAKES, value = "WAIT")
    @Parameter(
            name = OneArticle.REVISION,
            in = ParameterIn.QUERY,
            description = "The number of a revision, from 1; by default the current one",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
            example = "1")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "What is to be explained; may be given several times, by default all",
            schema = @Schema(implementation = Explanation.Kind.class),
            example = "STANCE")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ExplanationsAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Uni<ExplanationsAnswer> explanations(
            @Parameter(description = "The article's id", example = OneArticle.EXAMPLE)
                    @PathParam("id")
                    String id,
            @Context UriInfo request) {
        Parameters parameters =
                new Parameters(request.getQueryParameters(), EXPLANATION_PARAMETERS);
        Integer revision = OneArticle.revision(parameters);
        List<Explanation.Kind> kinds =
                parameters.all("kind", value -> Parameters.choice(Explanation.Kind.class, value));
        return waiting.then(
                parameters,
                () -> {
                    var found = article.get(id, revision);
                    return new ExplanationsAnswer(
                            found.enriched().article().id(),
                            found.revision(),
                            Explanations.of(found.enriched()).stream()
                                    .filter(it -> kinds.isEmpty() || kinds.contains(it.kind()))
                                    .toList());
                });
    }
}
