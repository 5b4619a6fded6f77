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
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stancewire.contract.EntityType;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameQuestion;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;
import org.stancewire.query.search.profile.EntityProfiles;
import org.stancewire.query.search.quote.Quotes;
import org.stancewire.query.search.words.Terms;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// The entities that articles speak of.
@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class EntitiesResource {
    private static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 10;
    private static final int SUGGESTED = 3;

    /// Here they mean the entity and not the articles.
    private static final List<String> OF_THE_NAME = List.of("q", "type");

    /// What a profile asks itself.
    private static final List<String> OF_THE_PROFILE =
            List.of("entities", "holder", "target", "polarity");

    private static final List<String> FIND_PARAMETERS = parameters(it -> true);
    private static final List<String> PROFILE_PARAMETERS =
            parameters(it -> !OF_THE_PROFILE.contains(it));

    private final FeedIndex feed;
    private final EntityProfiles profiles;
    private final Waiting waiting;
    private final QuestionTimer timer;
    private final InstantSource clock;

    EntitiesResource(
            FeedIndex feed,
            KnownEntities known,
            Terms terms,
            Waiting waiting,
            QuestionTimer timer,
            InstantSource clock) {
        this.feed = feed;
        this.profiles = new EntityProfiles(feed, known, new Quotes(feed, known, terms));
        this.waiting = waiting;
        this.timer = timer;
        this.clock = clock;
    }

    private static List<String> parameters(Predicate<String> taken) {
        return Stream.concat(
                        QuestionParameter.names(Part.QUESTION, Part.WAIT).stream().filter(taken),
                        Stream.of("limit"))
                .toList();
    }

    @GET
    @Blocking
    @Operation(
            summary = "Entities by name",
            description =
                    "Finds persons, organisations and places by the beginning of a name or of a"
                            + " word in it, in any language, script or near spelling. Those that no"
                            + " article mentions come last. Without `q`: the most mentioned. The"
                            + " other filters are those of the feed and say in which articles the"
                            + " mentions are counted.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,WAIT")
    @Extension(name = QuestionDocs.BUT, value = "q,type")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "A name or its beginning",
            schema = @Schema(type = SchemaType.STRING),
            example = "Хафтар")
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "What the entity is; may be given several times",
            schema = @Schema(implementation = EntityType.class),
            example = "PERSON")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many entities at most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "10"),
            example = "10")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EntitiesAnswer.class)))
    public Uni<EntitiesAnswer> find(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), FIND_PARAMETERS);
        String typed = parameters.one("q");
        NameQuestion name =
                new NameQuestion(
                        typed == null ? "" : typed,
                        parameters.all("type", value -> Parameters.choice(EntityType.class, value)),
                        Question.read(
                                parameters.without(OF_THE_NAME.toArray(String[]::new)),
                                clock.instant()));
        int limit = parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT);
        return waiting.then(
                parameters,
                () -> EntitiesAnswer.of(timer.time("entities", () -> feed.entities(name, limit))));
    }

    @GET
    @Path("{id}")
    @Blocking
    @Operation(
            summary = "One entity: names, when and with whom it is mentioned, quotes and stances",
            description =
                    "An id that the entity had before leads to it too. Each list has the most"
                            + " frequent first, counted in articles. All filters of the feed narrow"
                            + " the articles that are looked at, but for `holder`, `target`,"
                            + " `polarity` and `entities`; `basis` and `minConfidence` hold of the"
                            + " stances that are counted.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,WAIT")
    @Extension(name = QuestionDocs.BUT, value = "entities,holder,target,polarity")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many others at most in each list, from 1 to 100; by default 10",
            schema = @Schema(type = SchemaType.INTEGER),
            example = "10")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EntityAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such entity; it is said how to find it")
    public Uni<EntityAnswer> profile(
            @Parameter(description = "The entity's id", example = "person:khalifa-haftar")
                    @PathParam("id")
                    String id,
            @Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PROFILE_PARAMETERS);
        Question among = Question.read(parameters, clock.instant());
        int limit = parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT);
        return waiting.then(
                parameters,
                () ->
                        timer.time("entity", () -> profiles.of(id, among, limit))
                                .map(EntityAnswer::of)
                                .orElseThrow(() -> unknown(id)));
    }

    private ProblemException unknown(String id) {
        // What an id is made of is what someone had in mind.
        String name = id.substring(id.indexOf(':') + 1).replace('-', ' ').strip();
        String like =
                feed.entities(NameQuestion.of(name), SUGGESTED).stream()
                        .map(it -> it.entity().id())
                        .collect(Collectors.joining(", "));
        return new ProblemException(
                Problem.of(
                        "unknown-entity",
                        "There is no such entity",
                        404,
                        "Neither an article nor the catalogue has an entity '"
                                + id
                                + "'"
                                + (like.isEmpty() || name.isEmpty() ? "" : "; there is " + like)
                                + ". /v1/entities?q="
                                + (name.isEmpty() ? "NAME" : name.toLowerCase(Locale.ROOT))
                                + " finds ids by name, in any language and script",
                        "id"));
    }
}
