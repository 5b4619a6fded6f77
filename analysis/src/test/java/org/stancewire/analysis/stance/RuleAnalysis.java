package org.stancewire.analysis.stance;

import java.util.List;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.analysis.Analyzer;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.quote.QuoteFinder;
import org.stancewire.analysis.reference.ReferenceResolver;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;

/// All of the analysis with the frames alone as its engine.
final class RuleAnalysis {
    private final Analyzer analyzer;
    private final ReferenceResolver resolver;
    private final Grammars grammars = Grammars.load();
    private final QuoteFinder finder = new QuoteFinder();
    private final StanceEngine engine;

    RuleAnalysis(Analyzer analyzer, Catalogue catalogue) {
        this.analyzer = analyzer;
        this.resolver = new ReferenceResolver(catalogue);
        this.engine = FrameStanceEngine.load(catalogue);
    }

    Annotations analyze(AnalysisRequest request) {
        AnalyzedText text = analyzer.text(request);
        EntityFindings found = analyzer.entities(text, request.mentions());
        Annotations all = analyzer.annotations(text, found);
        List<Reference> references = resolver.resolve(text, found);
        ParsedText parsed = grammars.read(text);
        List<Quote> quotes = finder.find(parsed, found, references);
        return new Annotations(
                all.language(),
                all.mentions(),
                all.entities(),
                all.references(),
                quotes,
                engine.stances(parsed, found, references, quotes),
                all.model());
    }
}
