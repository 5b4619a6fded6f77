package org.stancewire.cli.analyze;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;

/// A line of the output.
record AnalyzeOutput(
        JsonNode id,
        String language,
        List<OutputMention> mentions,
        List<Entity> entities,
        List<Reference> references,
        List<Quote> quotes,
        List<Stance> stances,
        String model) {

    /// A mention of the contract, but with the type that was given, even one that we do not know.
    record OutputMention(
            int start,
            int end,
            @JsonInclude @Nullable Object type,
            @JsonInclude @Nullable String entity,
            Tone tone,
            double confidence,
            double toneConfidence,
            Provenance provenance) {}

    static AnalyzeOutput of(AnalyzeInput input, Annotations found) {
        List<OutputMention> mentions = new ArrayList<>(found.mentions().size());
        for (int i = 0; i < found.mentions().size(); i++) {
            JsonNode given = i < input.types().size() ? input.types().get(i) : null;
            mentions.add(mention(found.mentions().get(i), given));
        }
        return new AnalyzeOutput(
                input.id(),
                found.language(),
                mentions,
                found.entities(),
                found.references(),
                found.quotes(),
                found.stances(),
                found.model());
    }

    private static OutputMention mention(Mention mention, @Nullable JsonNode given) {
        return new OutputMention(
                mention.start(),
                mention.end(),
                given == null ? mention.type() : given,
                mention.entity(),
                mention.tone(),
                mention.confidence(),
                mention.toneConfidence(),
                mention.provenance());
    }
}
