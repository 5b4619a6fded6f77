package org.stancewire.query.rest;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.query.search.Facet;
import org.stancewire.query.stream.KafkaInThisJvm;

/// Two services read the same log: the one under test has its index in OpenSearch, which it asks by
/// https, the other in Lucene. Whatever OpenAPI says can be asked they answer alike.
@QuarkusTest
@TestProfile(OnOpenSearch.class)
class BothHomesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int RANDOM_QUESTIONS = 3;

    /// What is asked of the index, with what stands in an answer that found something.
    private static final Map<String, String> ASKED =
            Map.ofEntries(
                    entry("/v1/articles", "\"stances\":[{"),
                    entry("/v1/articles/{id}", "\"revisions\":[{\"number\":1"),
                    entry("/v1/articles/{id}/annotations", "\"selector\":[{"),
                    entry("/v1/articles/{id}/explanations", "\"because\":\""),
                    entry("/v1/articles/{id}/similar", "\"NEAR_DUPLICATE\""),
                    entry("/v1/articles/{id}/text", "Putin"),
                    entry("/v1/entities", "\"person:khalifa-haftar\""),
                    entry("/v1/entities/{id}", "\"mentionedWith\":[{"),
                    entry("/v1/export", "\"person:vladimir-putin\""),
                    entry("/v1/facets", "\"buckets\":[{\"value\":"),
                    entry("/v1/quotes", "\"quotes\":[{"),
                    entry("/v1/stances", "\"evidence\":[{"),
                    entry("/v1/stances/evidence", "\"evidence\":[{"),
                    entry("/v1/timeline", "\"points\":[{\"count\":"),
                    entry("/v1/trends", "\"score\":"),
                    entry("/feed.atom", "<entry "),
                    entry("/feed.json", "\"items\":[{"));

    /// What other tests here ask, and what only ingest answers.
    private static final Set<String> OTHERWISE =
            Set.of(
                    "/v1/index",
                    "/v1/status",
                    "/v1/stream",
                    "/v1/subscriptions",
                    "/v1/subscriptions/{id}");

    private static final List<String> MORE =
            List.of(
                    "/v1/facets?limit=1000&by="
                            + Arrays.stream(Facet.values())
                                    .map(Facet::parameter)
                                    .collect(Collectors.joining(",")),
                    "/v1/export?format=csv&rows=stances&minConfidence=0",
                    "/v1/export?format=csv&sort=arrival",
                    "/v1/facets?by=entity,quoteBy&limit=2&minConfidence=0",
                    "/v1/stances?sort=newest&rows=2",
                    "/v1/stances?sort=contested&minConfidence=0&columns=3",
                    "/v1/timeline?interval=day&by=language&measure=stance",
                    "/v1/timeline?interval=week&toneOf=" + NATO.id() + "&zone=Asia/Tokyo",
                    "/v1/trends?to=2025-12-28&window=3d&minScore=0",
                    "/v1/trends?to=2025-12-28&window=3d&minScore=0&by=stance",
                    "/v1/articles?after=1&q=war%20-peace&fields=id,why,snippet",
                    "/v1/entities?q=putin&source=Example%20Times",
                    "/v1/entities?type=LOCATION&language=ru",
                    "/v1/quotes?text=war",
                    "/v1/articles/a7",
                    "/v1/articles/a7/similar",
                    "/v1/articles/nowhere",
                    "/v1/articles/a7?revision=99",
                    "/v1/entities/person:nobody");

    KafkaInThisJvm kafka;
    BuiltService beside;

    private Asked lucene;
    private Asked openSearch;

    @BeforeEach
    void awaitBoth() throws Exception {
        lucene = new Asked(beside.address());
        openSearch = new Asked(URI.create("http://localhost:" + RestAssured.port));
        beside.awaitListening();
        for (Asked each : both()) {
            await(beside::output, () -> each.get("/q/health/ready").status() == 200);
        }
    }

    private List<Asked> both() {
        return List.of(lucene, openSearch);
    }

    @Test
    void answersEveryQuestionAlike() {
        List<Endpoint> all =
                Endpoint.all().filter(it -> !OTHERWISE.contains(it.template())).toList();
        assertThat(all)
                .as("what is new is asked here too")
                .extracting(Endpoint::template)
                .containsExactlyInAnyOrderElementsOf(ASKED.keySet());
        Random random = new Random(20261123);
        for (Endpoint each : all) {
            String found = ASKED.getOrDefault(each.template(), "");
            List<Asked.Answer> answers =
                    Stream.of(
                                    each.questions().map(this::answerOfAnExample),
                                    each.questions(random, RANDOM_QUESTIONS).map(this::answer),
                                    MORE.stream().filter(each::isAskedBy).map(this::answer))
                            .flatMap(Function.identity())
                            .toList();
            assertThat(answers.stream().filter(it -> it.body().contains(found)))
                    .as("%s: none of %d answers has %s", each.template(), answers.size(), found)
                    .extracting(Asked.Answer::status)
                    .contains(200);
        }
    }

    /// Whoever tries an operation in the browser gets an answer.
    private Asked.Answer answerOfAnExample(String question) {
        Asked.Answer answer = answer(question);
        assertThat(answer.status()).as(question).isEqualTo(200);
        return answer;
    }

    private Asked.Answer answer(String question) {
        CompletableFuture<Asked.Answer> answer =
                CompletableFuture.supplyAsync(() -> lucene.get(question));
        assertThat(openSearch.get(question)).as(question).isEqualTo(answer.join());
        return answer.join();
    }

    @Test
    void leadsThroughTheSamePages() {
        Endpoint.all()
                .filter(it -> it.takes("cursor"))
                .map(it -> it.path() + "?limit=100&minConfidence=0")
                .forEach(
                        question -> {
                            List<Asked.Answer> pages = lucene.pages(question);
                            assertThat(pages).as(question).hasSizeGreaterThan(1);
                            assertThat(openSearch.pages(question)).as(question).isEqualTo(pages);
                        });
    }

    /// In whatever order each has them.
    @Test
    void findsTheSameByRelevance() {
        String question = "/v1/articles?q=war%20OR%20gas&sort=relevance&limit=1000";
        JsonNode found = lucene.get(question).json();
        JsonNode same = openSearch.get(question).json();
        assertThat(found.path("articles")).isNotEmpty();
        assertThat(same.path("total")).isEqualTo(found.path("total"));
        assertThat(same.path("articles"))
                .containsExactlyInAnyOrderElementsOf(found.path("articles"));
    }

    @Test
    void tellsStreamsTheSameOfWhatWasAndOfWhatComes() throws Exception {
        String filter = "?target=" + NATO.id() + "&polarity=FAVOR&since=1";
        try (SseReader one = SseReader.open(lucene.stream(filter), null);
                SseReader other = SseReader.open(openSearch.stream(filter), null)) {
            int before = lucene.get("/v1/articles" + filter).json().path("total").asInt();
            assertThat(before).isPositive();
            await(before, one, other);
            kafka.write(
                    article(
                            "streamed",
                            a ->
                                    a.position(Position.after(9, 1))
                                            .stance(PUTIN, Polarity.FAVOR, NATO)));
            await(before + 1, one, other);
            // One after the other: of what comes at once only the outcome is told.
            kafka.write(article("streamed", a -> a.hash("h2").position(Position.after(9, 2))));
            await(before + 2, one, other);
            kafka.writeRaw("streamed/h2", null);
            await(before + 3, one, other);
            kafka.writeRaw("streamed/h1", null);
            await(before + 4, one, other);
            assertThat(told(other)).isEqualTo(told(one));
            assertThat(one.events().subList(before, before + 4))
                    .extracting(SseLines.Event::name)
                    .containsExactly("message", "gone", "message", "gone");
        }
    }

    private static void await(int events, SseReader... readers) throws Exception {
        for (SseReader each : readers) {
            await(() -> events + " of " + told(each), () -> each.events().size() == events);
        }
    }

    private static List<String> told(SseReader reader) {
        return reader.events().stream().map(it -> it.name() + ' ' + it.data()).toList();
    }

    @Test
    void tellsAlikeHowFarItIs() throws Exception {
        await(() -> "", () -> lucene.get("/v1/index").equals(openSearch.get("/v1/index")));
        assertThat(lucene.get("/v1/index").json().path("articles").asInt()).isGreaterThan(100);
        for (Asked each : both()) {
            await(
                    () -> status(each).toString(),
                    () -> status(each).at("/stages/1/records").asInt(-1) == 0);
        }
        for (String part : List.of("index", "rejected", "passedOver")) {
            assertThat(status(openSearch).path(part)).as(part).isEqualTo(status(lucene).path(part));
        }
        assertThat(status(openSearch).path("stages"))
                .hasSameSizeAs(status(lucene).path("stages"))
                .hasSize(2);
    }

    private static JsonNode status(Asked service) {
        return service.get("/v1/status").json();
    }

    /// The one thing in which they differ: an index that others share is not built anew from here.
    @Test
    void saysHowAnIndexThatIsSharedIsBuiltAnew() {
        var answer = openSearch.send("PUT", "/v1/index/rebuild");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("stancewire.query.opensearch.name");
    }

    private static void await(Supplier<String> shown, Callable<Boolean> condition)
            throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as(shown).isBefore(end);
            Thread.sleep(20);
        }
    }
}
