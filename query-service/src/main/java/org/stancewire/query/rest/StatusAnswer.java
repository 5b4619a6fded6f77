package org.stancewire.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;
import org.stancewire.query.rest.door.Subscription;
import org.stancewire.query.rest.door.Subscriptions;
import org.stancewire.query.search.Rebuilding;
import org.stancewire.query.search.flow.Behind;
import org.stancewire.query.search.flow.Filling;
import org.stancewire.query.search.flow.FlowState;
import org.stancewire.query.search.flow.PassedOver;
import org.stancewire.query.search.flow.Rejection;
import org.stancewire.query.search.flow.Throughput;
import org.stancewire.service.Problem;

/// How all goes, at one glance.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Status", description = "How all goes, as this replica sees it")
record StatusAnswer(
        @Nullable
                @Schema(
                        description =
                                "When rates and stages were measured last, which is every two"
                                        + " seconds; absent before the first time",
                        implementation = String.class,
                        format = "date-time")
                Instant measuredAt,
        Rates articlesPerSecond,
        @Schema(description = "In the order in which an article passes them; empty at first")
                List<Stage> stages,
        IndexStatus index,
        @Schema(description = "What enrich refused, the newest first, at most 20; kept for 30 days")
                List<Rejected> rejected,
        @Schema(description = "What this replica's index could not take in")
                PassedOverRecords passedOver,
        @Nullable @Schema(description = "The feeds that are followed; absent while ingest is away")
                FeedsFollowed subscriptions,
        @Schema(description = "What is wrong or could not be found out; empty when all is well")
                List<Problem> problems) {
    private static final int SHOWN = 100;

    StatusAnswer {
        stages = List.copyOf(stages);
        rejected = List.copyOf(rejected);
        problems = List.copyOf(problems);
    }

    /// How many articles a second pass.
    @Schema(description = "Over the last minute. Revisions and deletions count as articles")
    record Rates(
            @Schema(
                            description = "Over how many seconds; less than 60 after a start",
                            examples = "60")
                    long overSeconds,
            @Schema(description = "Accepted by ingest", examples = "3.2") double arriving,
            @Schema(description = "Done by enrich, the refused ones too", examples = "3.2")
                    double enriched,
            @Schema(description = "Come into this replica's index", examples = "3.2")
                    double readable) {
        static Rates of(Throughput it) {
            return new Rates(
                    it.over().toSeconds(),
                    rounded(it.arriving()),
                    rounded(it.enriched()),
                    rounded(it.readable()));
        }
    }

    /// How far one stage is behind.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "How far one stage is behind what it reads")
    record Stage(
            @Schema(enumeration = {"enrich", "query"}) String stage,
            @Schema(description = "The topic that it reads", examples = "articles") String reads,
            @Nullable
                    @Schema(
                            description = "How many processes do it; for enrich, where 0 is none",
                            examples = "1")
                    Integer replicas,
            @Schema(
                            description =
                                    "Offsets of the topic that it has not done; the end of a"
                                            + " transaction takes one too",
                            examples = "0")
                    long records,
            @Schema(
                            description =
                                    "How long the first of them has waited, to within two seconds",
                            examples = "0.0")
                    double seconds,
            @Nullable
                    @Schema(
                            description =
                                    "True where it may have waited for longer: it was there before"
                                            + " this replica watched")
                    Boolean atLeast) {
        static Stage of(String stage, Topic reads, @Nullable Integer replicas, Behind it) {
            return new Stage(
                    stage,
                    reads.topicName(),
                    replicas,
                    it.records(),
                    rounded(it.since().toMillis() / 1000.0),
                    it.atLeast() ? Boolean.TRUE : null);
        }
    }

    /// How far the index is.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record IndexStatus(
            @Nullable
                    @Schema(
                            description =
                                    "How many articles can be read; absent while the index is away",
                            examples = "31")
                    Long articles,
            @Schema(
                            description = "How far the log can be read",
                            examples = "1.3-42",
                            implementation = String.class)
                    Position position,
            @Schema(
                            description =
                                    "`WAITING` for Kafka, `FILLING` with what the log held at the"
                                            + " start, `READY`, or `FAILED` and tried again")
                    Filling.Phase state,
            @Schema(description = "While it fills: offsets that are read, of `total`")
                    @Nullable Long done,
            @Nullable Long total,
            @Schema(description = "What it waits for, or why it failed") String detail,
            @Schema(description = "The last rebuild since the start") Rebuilding.State rebuild) {
        static IndexStatus of(
                @Nullable Long articles, Position position, Filling it, Rebuilding.State rebuild) {
            boolean fills = it.phase() == Filling.Phase.FILLING;
            return new IndexStatus(
                    articles,
                    position,
                    it.phase(),
                    fills ? it.done() : null,
                    fills ? it.total() : null,
                    it.detail(),
                    rebuild);
        }
    }

    /// A record that enrich refused.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RejectedRecord", description = "A record of which enrich could make nothing")
    record Rejected(
            @Schema(implementation = String.class, format = "date-time") Instant at,
            @Nullable
                    @Schema(
                            description = "The article's id; absent where the record has none",
                            examples = "t1-7abcfc10c593bb4f7b36f0b2bbebe9fa")
                    String id,
            @Schema(examples = "TOO_LARGE") String reason,
            @Schema(
                            description = "What is wrong, in words",
                            examples = "the text has 1100000 of 1048576 bytes")
                    String detail,
            @Schema(description = "Where the record lies", examples = "articles/3/42")
                    String record) {
        static Rejected of(Rejection it) {
            return new Rejected(it.at(), it.article(), it.reason(), it.detail(), it.record());
        }
    }

    /// Records that are not ours.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            description =
                    "Records of `enriched-articles` that enrich cannot have written: others may"
                            + " write there where Kafka is not locked")
    record PassedOverRecords(
            @Schema(description = "How many, since this replica started", examples = "0")
                    long records,
            @Schema(
                            description = "Where the last lies; absent where there is none",
                            examples = "enriched-articles/3/42")
                    String last,
            @Schema(description = "What is wrong with the last; absent where there is none")
                    String reason) {
        static PassedOverRecords of(PassedOver it) {
            return new PassedOverRecords(it.records(), it.last(), it.reason());
        }
    }

    /// The feeds that are followed.
    @Schema(description = "The feeds that are followed, counted in the first 1,000 of them")
    record FeedsFollowed(
            @Schema(description = "How many there are", examples = "3") int total,
            @Schema(description = "Polled, and well", examples = "2") long well,
            @Schema(description = "Polled, and the last time in vain", examples = "1") long failing,
            @Schema(examples = "0") long paused,
            @Schema(description = "Not there any more, says their server", examples = "0")
                    long gone,
            @Schema(description = "At most 100, those that fail first") List<Subscription> shown) {
        FeedsFollowed {
            shown = List.copyOf(shown);
        }

        static FeedsFollowed of(Subscriptions.Followed followed) {
            List<Subscription> all = followed.subscriptions();
            long failing = all.stream().filter(Subscription::hasFailed).count();
            return new FeedsFollowed(
                    followed.total(),
                    with("active", all) - failing,
                    failing,
                    with("paused", all),
                    with("gone", all),
                    all.stream()
                            .sorted(Comparator.comparing(it -> !it.hasFailed()))
                            .limit(SHOWN)
                            .toList());
        }

        private static long with(String status, List<Subscription> all) {
            return all.stream().filter(it -> it.status().equals(status)).count();
        }
    }

    /// The stages of what was measured.
    static List<Stage> stages(FlowState.Measured it) {
        return List.of(
                Stage.of("enrich", Topic.ARTICLES, it.enrichReplicas(), it.enrich()),
                Stage.of("query", Topic.ENRICHED_ARTICLES, null, it.query()));
    }

    private static double rounded(double it) {
        return Math.round(it * 100) / 100.0;
    }
}
