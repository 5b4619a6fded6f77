package org.stancewire.analysis.quote;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;

/// Finds quotes and who speaks them. Safe for many threads.
public final class QuoteFinder {
    private final Map<String, SpeechCues> cues = new TreeMap<>();

    public QuoteFinder() {
        Grammars.LANGUAGES.forEach(language -> cues.put(language, SpeechCues.load(language)));
    }

    /// The quotes of a text, in its order; none in a language without a grammar.
    ///
    /// @param references tell who speaks where "he" or "the president" does
    public List<Quote> find(ParsedText text, EntityFindings entities, List<Reference> references) {
        SpeechCues known = cues.get(text.text().language());
        if (known == null) {
            return List.of();
        }
        QuoteReader reader = new QuoteReader(known, new Speakers(entities, references));
        Paragraph.of(text).forEach(reader::read);
        return reader.quotes();
    }
}
