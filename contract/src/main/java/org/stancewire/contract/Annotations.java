package org.stancewire.contract;

import java.util.List;
import java.util.Objects;

/// All that analysis says of one text.
///
/// @param language the recognised language (ISO 639-1, or 639-3 where there is none), `und` if
///     unsure
/// @param mentions in the order of the text
/// @param entities those that the mentions name, each once, in the order of their first mention,
///     then those that a stance implies ("Moscow rejects": Russia)
/// @param quotes in the order of the text
/// @param stances at most one for each holder, target and polarity, the most certain first
/// @param model the version of the analysis: the same text and model give the same annotations
public record Annotations(
        String language,
        List<Mention> mentions,
        List<Entity> entities,
        List<Quote> quotes,
        List<Stance> stances,
        String model) {
    public Annotations {
        Objects.requireNonNull(language);
        Objects.requireNonNull(model);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        stances = List.copyOf(stances);
    }
}
