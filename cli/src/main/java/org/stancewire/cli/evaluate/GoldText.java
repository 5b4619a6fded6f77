package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Span;

/// A text and the mentions that are right.
///
/// @param id a string or a number
/// @param language the language that is stated, or null to recognise it
record GoldText(JsonNode id, String text, @Nullable String language, List<Gold> mentions) {
    GoldText {
        mentions = List.copyOf(mentions);
    }

    /// A mention that is right.
    ///
    /// @param type any word; null where it has none
    /// @param entity what it shares with the other mentions of the same entity, or null
    /// @param full how far a finding may reach beyond the mention, or null
    record Gold(Span span, @Nullable String type, @Nullable String entity, @Nullable Span full) {

        /// Whether a finding with this span is right.
        boolean allows(Span found) {
            return found.equals(span)
                    || full != null
                            && full.start() <= found.start()
                            && found.start() <= span.start()
                            && span.end() <= found.end()
                            && found.end() <= full.end();
        }
    }

    static GoldText read(JsonLine json) throws BadLine {
        String text = json.text();
        JsonNode given = json.mentions();
        List<Gold> mentions = given == null ? List.of() : mentions(json, given, text.length());
        return new GoldText(json.id(), text, json.language(), mentions);
    }

    /// What analysis is asked, with no word of the mentions.
    AnalysisRequest request() {
        return new AnalysisRequest(text, List.of(), language, null);
    }

    /// What analysis is asked where it is told the mentions, but nothing of them.
    AnalysisRequest requestWithMentions() {
        return new AnalysisRequest(text, List.of(), language, given(gold -> null));
    }

    /// The mentions to give to analysis, with what is said of their types.
    List<GivenMention> given(Function<Gold, @Nullable EntityType> type) {
        return mentions.stream()
                .map(m -> new GivenMention(m.span().start(), m.span().end(), type.apply(m), null))
                .toList();
    }

    private static List<Gold> mentions(JsonLine json, JsonNode given, int length) throws BadLine {
        List<Gold> mentions = new ArrayList<>(given.size());
        for (JsonNode each : given) {
            JsonNode full = each.get("full");
            mentions.add(
                    new Gold(
                            json.span(each, length),
                            json.string(each, "type"),
                            json.string(each, "entity"),
                            full == null || full.isNull() ? null : json.span(full, length)));
        }
        return mentions;
    }
}
