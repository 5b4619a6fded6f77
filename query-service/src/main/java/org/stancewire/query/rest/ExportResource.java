package org.stancewire.query.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;
import org.stancewire.query.search.export.Export;
import org.stancewire.query.search.export.Rows;
import org.stancewire.query.search.words.Terms;

/// The whole result of a question. A row is made when the one before is on its way: the thread that
/// waits for a slow reader is a virtual one.
@Path("/v1/export")
@Tag(name = "Feed")
public class ExportResource {
    private static final String FORMAT = "format";
    private static final String FORMULAS = "formulas";
    private static final List<String> PARAMETERS =
            Stream.of(
                            QuestionParameter.names(Part.QUESTION, Part.WAIT),
                            Export.PARAMETERS,
                            List.of("sort", FORMAT, FORMULAS))
                    .flatMap(List::stream)
                    .toList();

    private final FeedIndex feed;
    private final KnownEntities known;
    private final Terms terms;
    private final ObjectMapper json;
    private final Waiting waiting;
    private final InstantSource clock;
    private final Counter rows;

    ExportResource(
            FeedIndex feed,
            KnownEntities known,
            Terms terms,
            ObjectMapper json,
            Waiting waiting,
            InstantSource clock,
            MeterRegistry registry) {
        this.feed = feed;
        this.known = known;
        this.terms = terms;
        this.json = json;
        this.waiting = waiting;
        this.clock = clock;
        this.rows =
                Counter.builder("stancewire.query.exported")
                        .description("Rows that were handed over to who asked for them")
                        .register(registry);
    }

    /// Whether cells may begin like a formula.
    private enum Formulas {
        ESCAPE,
        KEEP
    }

    @GET
    @Produces({"application/x-ndjson", "text/csv"})
    @RunOnVirtualThread
    @Operation(
            summary = "The whole result of a question, as NDJSON or CSV",
            description =
                    "However many there are, in one answer: a JSON object a line, or CSV (RFC 4180,"
                            + " UTF-8, with a line of names). `rows=articles` has the columns id,"
                            + " contentHash, title, url, source, publishedAt, receivedAt, language,"
                            + " authors, subscription, text, entities, mentions, references, quotes,"
                            + " stances (all, however sure), model, position. `rows=stances` has one"
                            + " row for each stance that the question asks for, or, where it asks for"
                            + " none, that is sure enough to be shown: holder, holderName, polarity,"
                            + " target, targetName, confidence, basis, evidence (the words that show"
                            + " it, the strongest), start, end (where they stand in the article's"
                            + " text), reason, model, places (how many show it), id, title, url,"
                            + " source, publishedAt, receivedAt, language (of the article). In CSV"
                            + " authors and entities (ids) are joined by `; `, other lists are JSON."
                            + " Offsets are UTF-16 code units of `text`. An answer that breaks off"
                            + " ends without its last chunk, which every HTTP client reports.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,WAIT")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "`newest` (published last, the default), `oldest` or `arrival`",
            schema = @Schema(type = SchemaType.STRING),
            example = "oldest")
    @Parameter(
            name = "rows",
            in = ParameterIn.QUERY,
            description = "What a row is: `articles`, which is the default, or `stances`",
            schema = @Schema(type = SchemaType.STRING),
            example = "stances")
    @Parameter(
            name = "fields",
            in = ParameterIn.QUERY,
            description = "Which columns, in which order, separated by commas; by default all",
            schema = @Schema(type = SchemaType.STRING),
            example = "id,title,publishedAt")
    @Parameter(
            name = FORMAT,
            in = ParameterIn.QUERY,
            description = "`ndjson`, which is the default, or `csv`; before what `Accept` says",
            schema = @Schema(type = SchemaType.STRING),
            example = "csv")
    @Parameter(
            name = FORMULAS,
            in = ParameterIn.QUERY,
            description =
                    "In CSV a text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return"
                            + " gets an apostrophe in front, so that no spreadsheet runs it"
                            + " (`escape`, the default); `keep` leaves it as it is, for programs",
            schema = @Schema(type = SchemaType.STRING),
            example = "keep")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Context UriInfo request, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PARAMETERS);
        Export export = Export.read(parameters, Question.read(parameters, clock.instant()));
        ExportFormat asked =
                parameters.one(FORMAT, value -> Parameters.choice(ExportFormat.class, value));
        ExportFormat format =
                asked == null ? ExportFormat.accepted(headers.getAcceptableMediaTypes()) : asked;
        Formulas formulas =
                parameters.one(FORMULAS, value -> Parameters.choice(Formulas.class, value));
        Csv csv = new Csv(formulas == Formulas.KEEP);
        String file = "stancewire-%s.%s".formatted(export.kind(), format).toLowerCase(Locale.ROOT);
        waiting.await(parameters);
        StreamingOutput stream = out -> write(export, format, csv, out);
        return Response.ok(stream, format.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + file + '"')
                .build();
    }

    private void write(Export export, ExportFormat format, Csv csv, OutputStream out)
            throws IOException {
        Rows all = new Rows(feed, known, terms, export);
        out.write(format.head(export.columns(), csv).getBytes(StandardCharsets.UTF_8));
        while (all.hasNext()) {
            for (List<@Nullable Object> row : all.next()) {
                String line = format.row(export.columns(), row, csv, json);
                out.write(line.getBytes(StandardCharsets.UTF_8));
                rows.increment();
            }
        }
    }
}
