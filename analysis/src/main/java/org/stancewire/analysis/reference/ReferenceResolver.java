package org.stancewire.analysis.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.Genders;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.Reference;

/// Finds what refers to the people and organisations of a text without naming them. Safe for many
/// threads.
public final class ReferenceResolver {
    private final Catalogue catalogue;
    private final Genders genders;
    private final Map<String, Language> languages = new TreeMap<>();

    public ReferenceResolver(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.genders = new Genders(catalogue);
        for (String code : List.of("en", "ru")) {
            languages.put(code, Language.load(code));
        }
    }

    /// The references of a text, in its order, apart from each other.
    public List<Reference> resolve(AnalyzedText text, EntityFindings found) {
        Language language = languages.get(text.language());
        if (language == null || found.mentions().isEmpty()) {
            return List.of();
        }
        Names names = new Names(found, catalogue, genders);
        List<Line> lines = Lines.of(text, found.mentions(), language.words());
        return new Reading(language, names, lines).references();
    }

    /// What differs from language to language.
    ///
    /// @param grammatical whether things have a gender too
    record Language(
            Words words,
            TitleReader titles,
            PronounReader pronouns,
            Nominals nominals,
            boolean grammatical) {
        static Language load(String code) {
            boolean russian = code.equals("ru");
            return new Language(
                    Words.load(code),
                    russian ? new RussianTitles() : new EnglishTitles(),
                    russian ? Pronoun::russian : Pronoun::english,
                    Nominals.load(code),
                    russian);
        }
    }

    /// Finds pronouns.
    interface PronounReader {
        @Nullable Pronoun at(Line line, int token);
    }
}
