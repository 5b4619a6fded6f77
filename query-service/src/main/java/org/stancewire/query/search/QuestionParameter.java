package org.stancewire.query.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The parameters of a question and of its answer: the same for every endpoint that takes them, and
/// for the address bar of the web page.
public enum QuestionParameter {
    Q(
            "q",
            Part.QUESTION,
            Values.ONE,
            "Words and \"phrases\", in any form of the word. A space means and; `OR` binds closer, as"
                    + " do parentheses; `-word` or `NOT word` must not be there; `a NEAR/5 b` stand at"
                    + " most 5 words from each other (`NEAR`: 10). Looked for in title and text, or"
                    + " in one field: `title:`, `quote:` (what somebody is quoted with), `entity:` (a"
                    + " name in any script, or an id), `source:`, `author:`. At most 64 words",
            "(bombing OR airstrike) title:libya -\"no fly zone\""),
    ENTITY(
            "entity",
            Part.QUESTION,
            Values.MANY,
            "Id of an entity that the article mentions; several times: all of them, or any, as"
                    + " `entities` says",
            "person:khalifa-haftar"),
    ENTITIES(
            "entities",
            Part.QUESTION,
            Values.ONE,
            "Whether `all` entities must be mentioned, which is the default, or `any`",
            "any"),
    TYPE(
            "type",
            Part.QUESTION,
            Values.MANY,
            "A kind of entity that the article mentions: PERSON, ORGANIZATION or LOCATION",
            "ORGANIZATION"),
    HOLDER(
            "holder",
            Part.QUESTION,
            Values.MANY,
            "Id of the entity whose stance it is. `holder`, `target`, `polarity`, `basis` and"
                    + " `minConfidence` hold of one and the same stance",
            "person:vladimir-putin"),
    TARGET(
            "target",
            Part.QUESTION,
            Values.MANY,
            "Id of the entity that the stance is towards",
            "organization:nato"),
    POLARITY(
            "polarity",
            Part.QUESTION,
            Values.ONE,
            "Whether the stance is for or against: FAVOR or AGAINST",
            "AGAINST"),
    BASIS(
            "basis",
            Part.QUESTION,
            Values.MANY,
            "What the stance rests on: QUOTE (the holder's own words), REPORTED, ACTION (what the"
                    + " holder does) or AUTHOR (the article's own voice)",
            "REPORTED"),
    MIN_CONFIDENCE(
            "minConfidence",
            Part.QUESTION,
            Values.ONE,
            "How sure, from 0 to 1, a stance must be to be asked for and to be shown; by default "
                    + StanceFilter.SURE
                    + ", as sure that three in four are right. Alone: some stance so sure",
            "0.5"),
    TONE(
            "tone",
            Part.QUESTION,
            Values.MANY,
            "That the text speaks of an entity in a tone, of one mention at least: its id, a colon,"
                    + " and POSITIVE, NEUTRAL or NEGATIVE. Several times: all of them",
            "person:vladimir-putin:NEGATIVE"),
    QUOTE_BY(
            "quoteBy",
            Part.QUESTION,
            Values.MANY,
            "Id of an entity that the article quotes",
            "person:vladimir-putin"),
    LANGUAGE(
            "language",
            Part.QUESTION,
            Values.MANY,
            "The article's language, as it was recognised (ISO 639)",
            "en"),
    SOURCE(
            "source",
            Part.QUESTION,
            Values.MANY,
            "The whole name of the article's source, whatever its case; `q=source:word` finds a word"
                    + " of it",
            "Example Times"),
    SUBSCRIPTION(
            "subscription",
            Part.QUESTION,
            Values.MANY,
            "Id of the feed that the article first came by, as ingest lists it",
            "s1-0123456789abcdef0123456789abcdef"),
    FROM(
            "from",
            Part.QUESTION,
            Values.ONE,
            "Published on or after this (where no date is stated: received): a date, which is a day"
                    + " in UTC, a date and time with zone, or so long ago, such as `-90m`, `-24h`,"
                    + " `-7d`, `-4w`",
            "2011-01-01"),
    TO(
            "to",
            Part.QUESTION,
            Values.ONE,
            "Published on or before this, in the same forms",
            "2030-12-31T23:59:59Z"),
    RECEIVED_FROM(
            "receivedFrom",
            Part.QUESTION,
            Values.ONE,
            "Received on or after this, in the same forms",
            "-36500d"),
    RECEIVED_TO(
            "receivedTo",
            Part.QUESTION,
            Values.ONE,
            "Received on or before this, in the same forms",
            "2030-12-31"),
    SINCE(
            "since",
            Part.QUESTION,
            Values.ONE,
            "Only articles whose current revision comes after this `position` in the log",
            "1"),
    SORT(
            "sort",
            Part.PAGE,
            Values.ONE,
            "`newest` (published last, the default), `oldest`, `arrival` (received last) or"
                    + " `relevance` (which has the words of `q` most and in its title; it leaves out"
                    + " how rare a word is, so that no article that arrives changes the order)",
            "arrival"),
    LIMIT("limit", Part.PAGE, Values.ONE, "How many at most, from 1 to 1000; by default 20", "20"),
    CURSOR(
            "cursor",
            Part.PAGE,
            Values.ONE,
            "Where to go on: the `cursor` of the page before, with the same question and `sort`",
            ""),
    AFTER(
            "after",
            Part.WAIT,
            Values.ONE,
            "A `position` that an answer to a post gave: the answer waits until all up to there can"
                    + " be read, so that you see your own post. Where that takes too long: a 503 that"
                    + " can be asked again",
            "1");

    /// Who understands a parameter.
    public enum Part {
        QUESTION,
        PAGE,
        WAIT
    }

    private enum Values {
        ONE,
        MANY
    }

    private final String parameter;
    private final Part part;
    private final Values values;
    private final String description;
    private final String example;

    QuestionParameter(
            String parameter, Part part, Values values, String description, String example) {
        this.parameter = parameter;
        this.part = part;
        this.values = values;
        this.description = description;
        this.example = example;
    }

    /// Its name in a URL.
    public String parameter() {
        return parameter;
    }

    public Part part() {
        return part;
    }

    /// Whether it may be given several times.
    public boolean isRepeatable() {
        return values == Values.MANY;
    }

    /// What it means, in Markdown.
    public String description() {
        return description;
    }

    /// A value that works, or nothing where only an answer can give one.
    public String example() {
        return example;
    }

    /// The names of those that some parts understand.
    public static List<String> names(Part... parts) {
        return Arrays.stream(values())
                .filter(it -> List.of(parts).contains(it.part))
                .map(QuestionParameter::parameter)
                .toList();
    }

    /// The same names, and behind them those that only one kind of question has.
    public static List<String> names(List<String> own, Part... parts) {
        return Stream.concat(names(parts).stream(), own.stream()).toList();
    }
}
