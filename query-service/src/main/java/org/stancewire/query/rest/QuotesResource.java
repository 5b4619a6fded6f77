package org.stancewire.query.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
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
import org.stancewire.contract.Quote;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;
import org.stancewire.query.search.quote.QuoteQuestion;
import org.stancewire.query.search.quote.Quotes;
import org.stancewire.query.search.words.Terms;

/// Who said what.
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class QuotesResource {
    private static final List<String> PARAMETERS =
            QuestionParameter.names(QuoteQuestion.PARAMETERS, Part.QUESTION, Part.PAGE, Part.WAIT);

    private final Quotes quotes;
    private final Waiting waiting;
    private final QuestionTimer timer;
    private final InstantSource clock;

    QuotesResource(
            FeedIndex feed,
            KnownEntities known,
            Terms terms,
            Waiting waiting,
            QuestionTimer timer,
            InstantSource clock) {
        this.quotes = new Quotes(feed, known, terms);
        this.waiting = waiting;
        this.timer = timer;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Who said what, the newest article first",
            description =
                    "`quoteBy`, `about`, `text` and `kind` hold of one and the same quote; all other"
                            + " filters hold of the article that it stands in. Of an article the"
                            + " quotes come in the order of its text. A page may hold less than"
                            + " `limit` and still lead on: only one without `cursor` is the last.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,PAGE,WAIT")
    @Parameter(
            name = "about",
            in = ParameterIn.QUERY,
            description =
                    "Id of an entity that the quote speaks of, by name or by a word that refers to"
                            + " it; several times: all of them",
            schema = @Schema(type = SchemaType.STRING),
            example = "organization:nato")
    @Parameter(
            name = "text",
            in = ParameterIn.QUERY,
            description = "Words of the quote, in the grammar of `q` but without its fields",
            schema = @Schema(type = SchemaType.STRING),
            example = "expansion -peace")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description =
                    "DIRECT stands between quotation marks, INDIRECT is reported, MIXED is reported"
                            + " and quotes words, ATTITUDE is what someone wants to do or speaks of."
                            + " May be given several times; by default all",
            schema = @Schema(implementation = Quote.Kind.class),
            example = "DIRECT")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = QuotesAnswer.class)))
    public Uni<QuotesAnswer> find(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PARAMETERS);
        Instant now = clock.instant();
        QuoteQuestion question =
                QuoteQuestion.read(
                        parameters, Question.read(parameters, PageRequest.asked(parameters, now)));
        PageRequest page = PageRequest.read(parameters, order -> Quotes.mark(question, order), now);
        if (page.order() == Order.RELEVANCE) {
            throw new BadQuestionException(
                    "sort", "'sort' is newest, oldest or arrival here: quotes are not ranked");
        }
        return waiting.then(
                parameters,
                () -> QuotesAnswer.of(timer.time("quotes", () -> quotes.page(question, page))));
    }
}
