package org.stancewire.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.CatalogueEntry;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.EntityTagger;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.language.LanguageDetector;
import org.stancewire.analysis.quote.QuoteFinder;
import org.stancewire.analysis.reference.ReferenceResolver;
import org.stancewire.analysis.stance.Findings;
import org.stancewire.analysis.stance.StanceEngine;
import org.stancewire.analysis.stance.StanceEngines;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.analysis.tone.MentionTone;
import org.stancewire.analysis.tone.ToneClassifier;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Mention;
import org.stancewire.contract.NotAnalysed;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Stance;

/// Finds in a text who is spoken of, who is quoted, and who stands for or against whom. Loading
/// takes a second or two; one analyzer then serves any number of threads.
public final class Analyzer {
    /// The version of the analysis as a whole; it changes when the same text may give other
    /// annotations.
    public static final String MODEL = "stancewire-5";

    private final LanguageDetector languages;
    private final TextSplitter splitter;
    private final EntityTagger tagger;
    private final ReferenceResolver references;
    private final Grammars grammars;
    private final QuoteFinder quotes;
    private final ToneClassifier tones;
    private final StanceEngine stances;
    private final Catalogue catalogue;
    private final String model;

    private Analyzer(
            LanguageDetector languages,
            TextSplitter splitter,
            EntityTagger tagger,
            ReferenceResolver references,
            Grammars grammars,
            QuoteFinder quotes,
            ToneClassifier tones,
            StanceEngine stances,
            Catalogue catalogue) {
        this.languages = languages;
        this.splitter = splitter;
        this.tagger = tagger;
        this.references = references;
        this.grammars = grammars;
        this.quotes = quotes;
        this.tones = tones;
        this.stances = stances;
        this.catalogue = catalogue;
        this.model = MODEL + catalogue.addition();
    }

    /// Loads the shipped models, catalogue and frames.
    public static Analyzer load() {
        return load(Catalogue.load());
    }

    /// Loads the shipped models and frames, to use them with a catalogue.
    public static Analyzer load(Catalogue catalogue) {
        return load(catalogue, StanceEngines.DEFAULT);
    }

    /// Loads the shipped models, to use them with a catalogue and an engine of stances.
    ///
    /// @param stanceEngine a name of [StanceEngines]; another is an [IllegalArgumentException]
    public static Analyzer load(Catalogue catalogue, String stanceEngine) {
        return new Analyzer(
                LanguageDetector.load(),
                new TextSplitter(),
                new EntityTagger(catalogue),
                new ReferenceResolver(catalogue),
                Grammars.load(),
                new QuoteFinder(),
                ToneClassifier.load(),
                StanceEngines.load(stanceEngine, catalogue),
                catalogue);
    }

    /// All that is found in one text, in its first [NotAnalysed#MOST_TOKENS] tokens. The same
    /// request gives an equal answer on every thread.
    public Annotations analyze(AnalysisRequest request) {
        return analyze(request, NotAnalysed.MOST_TOKENS);
    }

    /// All that is found in the whole sentences among the first tokens of a text.
    ///
    /// @param tokens how many are the most
    public Annotations analyze(AnalysisRequest request, int tokens) {
        AnalyzedText text = text(request, tokens);
        Annotations found = annotations(text, tagger.tag(text, request.mentions(), request.year()));
        return text.end() == text.text().length()
                ? found
                : found.without(new NotAnalysed(text.end(), text.text().length(), tokens));
    }

    /// The first step: the language, where it is not stated, and the sentences.
    public AnalyzedText text(AnalysisRequest request) {
        return text(request, NotAnalysed.MOST_TOKENS);
    }

    private AnalyzedText text(AnalysisRequest request, int tokens) {
        String language =
                request.language() != null ? request.language() : languages.detect(request.text());
        return splitter.split(request.text(), language, request.parts(), tokens);
    }

    /// The second step: who and what is mentioned.
    ///
    /// @param given the mentions to link, or null to find them
    public EntityFindings entities(AnalyzedText text, @Nullable List<GivenMention> given) {
        return tagger.tag(text, given);
    }

    /// The last step: references, quotes, tones and stances of what was found.
    public Annotations annotations(AnalyzedText text, EntityFindings found) {
        List<Reference> referring = references.resolve(text, found);
        ParsedText parsed = grammars.read(text);
        List<Quote> quoted = quotes.find(parsed, found, referring);
        List<MentionTone> spoken = tones.tones(text, found);
        List<Stance> held = stances.stances(new Findings(parsed, found, spoken, referring, quoted));
        return new Annotations(
                text.language(),
                withTones(found.mentions(), spoken),
                withImplied(found.entities(), held),
                referring,
                quoted,
                held,
                model);
    }

    /// Adds those that stances name and no mention does: the country that "Moscow" acts for.
    private List<Entity> withImplied(List<Entity> named, List<Stance> held) {
        Map<String, Entity> all = new LinkedHashMap<>();
        named.forEach(entity -> all.put(entity.id(), entity));
        for (Stance stance : held) {
            for (String id : List.of(stance.holder(), stance.target())) {
                CatalogueEntry entry = all.containsKey(id) ? null : catalogue.find(id);
                if (entry != null) {
                    all.put(id, entry.entity());
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static List<Mention> withTones(List<LinkedMention> mentions, List<MentionTone> tones) {
        List<Mention> all = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            LinkedMention mention = mentions.get(i);
            MentionTone tone = tones.get(i);
            all.add(
                    new Mention(
                            mention.start(),
                            mention.end(),
                            mention.type(),
                            mention.entity(),
                            mention.confidence(),
                            tone.tone(),
                            tone.confidence(),
                            mention.provenance()));
        }
        return all;
    }
}
