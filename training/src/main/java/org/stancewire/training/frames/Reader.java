package org.stancewire.training.frames;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.EntityTagger;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.analysis.quote.QuoteFinder;
import org.stancewire.analysis.reference.ReferenceResolver;
import org.stancewire.analysis.stance.Findings;
import org.stancewire.analysis.stance.FrameStanceEngine;
import org.stancewire.analysis.stance.Judgement;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.analysis.tone.ToneClassifier;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;

/// Runs all of analysis up to the frames on one record.
public final class Reader {
    private final TextSplitter splitter = new TextSplitter();
    private final EntityTagger tagger;
    private final ReferenceResolver resolver;
    private final Grammars grammars = Grammars.load();
    private final QuoteFinder finder = new QuoteFinder();
    private final ToneClassifier tones = ToneClassifier.load();
    private final FrameStanceEngine engine;

    public Reader() {
        Catalogue catalogue = Catalogue.load();
        tagger = new EntityTagger(catalogue);
        resolver = new ReferenceResolver(catalogue);
        engine = FrameStanceEngine.load(catalogue);
    }

    /// What the frames say of a record, and whom it names.
    public record Read(Findings findings, List<Judgement> judgements) {
        /// Whom the record names.
        public EntityFindings found() {
            return findings.entities();
        }
    }

    /// @param given whether the mentions of the record are used instead of finding them
    public Read read(JsonNode gold, boolean given) {
        String language = gold.path("language").asText();
        AnalyzedText text = splitter.split(gold.path("text").asText(), language, List.of());
        EntityFindings found = tagger.tag(text, given ? mentions(gold) : null);
        List<Reference> references = resolver.resolve(text, found);
        ParsedText parsed = grammars.read(text);
        List<Quote> quotes = finder.find(parsed, found, references);
        Findings findings =
                new Findings(parsed, found, tones.tones(text, found), references, quotes);
        return new Read(findings, engine.judgements(findings));
    }

    private static List<GivenMention> mentions(JsonNode gold) {
        List<GivenMention> all = new ArrayList<>();
        for (JsonNode mention : gold.path("mentions")) {
            @Nullable String entity = mention.path("entity").asText(null);
            all.add(
                    new GivenMention(
                            mention.path("start").asInt(),
                            mention.path("end").asInt(),
                            null,
                            entity));
        }
        return all;
    }
}
