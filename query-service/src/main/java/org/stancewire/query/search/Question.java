package org.stancewire.query.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Position;
import org.stancewire.query.search.words.WordQuery;

/// What is asked of the feed: the articles of which all of this holds. What is null or empty is not
/// asked; of a list any will do, but for `entities` and `tones`.
///
/// @param words what stands in title, text and names
/// @param entities ids of entities, all of which the article mentions
/// @param anyEntity whether any of them will do
/// @param types what kinds of entity it mentions
/// @param stance what holds of one and the same stance of the article
/// @param tones in which tones it speaks of whom; all of these
/// @param quoted ids of those whom it quotes
/// @param languages recognised ones, in lower case
/// @param sources in lower case
/// @param subscriptions ids of the feeds that it came by
/// @param published its time in the feed: when it was published, else received
/// @param received when it was received
/// @param since the place in the log that it comes after
public record Question(
        @Nullable WordQuery words,
        List<String> entities,
        boolean anyEntity,
        List<EntityType> types,
        @Nullable StanceFilter stance,
        List<ToneFilter> tones,
        List<String> quoted,
        List<String> languages,
        List<String> sources,
        List<String> subscriptions,
        Period published,
        Period received,
        @Nullable Position since) {

    /// Asks for every article.
    public static final Question EVERYTHING =
            new Question(
                    null,
                    List.of(),
                    false,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Period.ALWAYS,
                    Period.ALWAYS,
                    null);

    public Question {
        entities = inOrder(entities);
        anyEntity = anyEntity && entities.size() > 1;
        types = types.stream().distinct().sorted().toList();
        tones = tones.stream().distinct().toList();
        quoted = inOrder(quoted);
        languages = inOrder(languages);
        sources = inOrder(sources);
        subscriptions = inOrder(subscriptions);
    }

    private static List<String> inOrder(Collection<String> values) {
        return values.stream().distinct().sorted().toList();
    }

    /// Reads a question that was asked at `now`. Throws [BadQuestionException].
    public static Question read(Parameters parameters, Instant now) {
        return QuestionReader.read(parameters, now);
    }

    /// The names of its parameters.
    public static List<String> parameters() {
        return QuestionParameter.names(QuestionParameter.Part.QUESTION);
    }

    /// The same question, wherever in the log its articles stand.
    public Question anywhere() {
        return but(words, entities, anyEntity, stance, quoted, published, null);
    }

    /// Its one form, as the query of a URL: the same for the same question.
    public String canonical() {
        return QuestionWriter.write(this);
    }

    /// What of it is in a stretch of time.
    public Question during(Instant from, Instant to) {
        Moment first = published.from();
        Moment last = published.to();
        Period part =
                new Period(
                        first == null || first.instant().isBefore(from) ? Moment.at(from) : first,
                        last == null || last.instant().isAfter(to) ? Moment.at(to) : last);
        return but(words, entities, anyEntity, stance, quoted, part, since);
    }

    /// What is asked of a stance or, where nothing is, that it is shown.
    public StanceFilter stances() {
        return stance == null ? StanceFilter.of(null, null, null) : stance;
    }

    /// Whether it means something else when it is asked later.
    public boolean dependsOnNow() {
        return published.dependsOnNow() || received.dependsOnNow();
    }

    /// How sure a stance must be to be shown.
    public double shownFrom() {
        return stance == null ? StanceFilter.SURE : stance.minConfidence();
    }

    /// The same, of articles that mention an entity too. Throws [IllegalStateException] where any
    /// of several entities will do.
    public Question about(String entity) {
        if (anyEntity) {
            throw new IllegalStateException("any of " + entities + ", and " + entity);
        }
        List<String> all = Stream.concat(entities.stream(), Stream.of(entity)).toList();
        return but(words, all, false, stance, quoted, published, since);
    }

    /// The same, but of stances this.
    public Question with(StanceFilter other) {
        return but(words, entities, anyEntity, other, quoted, published, since);
    }

    /// The same, of articles that quote one of these, and have words.
    public Question quoting(List<String> speakers, @Nullable WordQuery with) {
        WordQuery all =
                with == null || words == null
                        ? with == null ? words : with
                        : new WordQuery.All(List.of(words, with));
        return but(all, entities, anyEntity, stance, speakers, published, since);
    }

    /// The same but for these.
    private Question but(
            @Nullable WordQuery asked,
            List<String> mentioned,
            boolean any,
            @Nullable StanceFilter shown,
            List<String> speakers,
            Period during,
            @Nullable Position after) {
        return new Question(
                asked,
                mentioned,
                any,
                types,
                shown,
                tones,
                speakers,
                languages,
                sources,
                subscriptions,
                during,
                received,
                after);
    }
}
