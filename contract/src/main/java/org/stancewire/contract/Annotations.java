package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that analysis says of one text.
///
/// @param language the recognised language (ISO 639-1, or 639-3 where there is none), `und` if
///     unsure
/// @param mentions in the order of the text
/// @param entities those that the mentions name, each once, in the order of their first mention,
///     then those that a reference or a stance implies ("Moscow rejects": Russia)
/// @param references what refers to an entity without its name, in the order of the text, apart
///     from each other and from mentions; empty in records written before there were any
/// @param quotes in the order of the text
/// @param stances at most one for each holder, target and polarity, the most certain first
/// @param model the version of the analysis: the same text and model give the same annotations
/// @param notAnalysed what these annotations leave out, or null where all of the text was analysed
public record Annotations(
        String language,
        List<Mention> mentions,
        List<Entity> entities,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Reference> references,
        List<Quote> quotes,
        List<Stance> stances,
        String model,
        @Nullable NotAnalysed notAnalysed) {
    public Annotations {
        Objects.requireNonNull(language);
        Objects.requireNonNull(model);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        references = List.copyOf(references);
        quotes = List.copyOf(quotes);
        stances = List.copyOf(stances);
    }

    /// Those of a whole text.
    public Annotations(
            String language,
            List<Mention> mentions,
            List<Entity> entities,
            List<Reference> references,
            List<Quote> quotes,
            List<Stance> stances,
            String model) {
        this(language, mentions, entities, references, quotes, stances, model, null);
    }

    /// These, of a text that was not analysed to its end.
    public Annotations without(NotAnalysed end) {
        return new Annotations(
                language, mentions, entities, references, quotes, stances, model, end);
    }
}
