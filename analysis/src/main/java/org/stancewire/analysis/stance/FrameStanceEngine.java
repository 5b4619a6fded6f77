package org.stancewire.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Stance;

/// Reads stances by frames: verbs and nouns with the roles they give to their arguments. English
/// and Russian; texts in other languages have none.
public final class FrameStanceEngine implements StanceEngine {
    /// The version of frames and rules.
    static final String MODEL = "frames-1";

    /// A stance has to be likelier than none.
    private static final double LEAST = 0.5;

    private final Map<String, Language> languages;
    private final Metonyms metonyms;

    private FrameStanceEngine(Map<String, Language> languages, Metonyms metonyms) {
        this.languages = languages;
        this.metonyms = metonyms;
    }

    /// Loads the shipped frames.
    ///
    /// @param catalogue tells which country a capital or the seat of a government acts for
    public static FrameStanceEngine load(Catalogue catalogue) {
        return load(new Seats(catalogue));
    }

    static FrameStanceEngine load(Metonyms metonyms) {
        Map<String, Language> languages = new TreeMap<>();
        Grammars.LANGUAGES.forEach(code -> languages.put(code, Language.load(code)));
        return new FrameStanceEngine(languages, metonyms);
    }

    @Override
    public List<Stance> stances(Findings findings) {
        Language language = languages.get(findings.text().text().language());
        if (language == null) {
            return List.of();
        }
        return new Aggregation(MODEL)
                .gather(
                        readings(findings, language).judgements().stream()
                                .map(judgement -> Weighed.byRule(judgement, language.precision()))
                                .filter(weighed -> weighed.confidence() >= LEAST)
                                .toList(),
                        findings.text().text().text());
    }

    /// The words by which a language takes back what it says.
    Moods moods(String language) {
        return Objects.requireNonNull(languages.get(language)).moods();
    }

    /// How often each class of rule is right in a language that the engine reads.
    Precision precision(String language) {
        return Objects.requireNonNull(languages.get(language)).precision();
    }

    /// Every reading, however unsure, in the order of the text: what precision is measured on.
    public List<Judgement> judgements(Findings findings) {
        return readings(findings).judgements();
    }

    Readings readings(Findings findings) {
        @Nullable Language language = languages.get(findings.text().text().language());
        return language == null ? Readings.NONE : readings(findings, language);
    }

    private Readings readings(Findings findings, Language language) {
        Scene scene = new Scene(findings, metonyms);
        Roles roles = new Roles(scene, language.groups(), language.frames(), language.demonyms());
        boolean russian = findings.text().text().language().equals("ru");
        FrameReader reader = new FrameReader(scene, language, roles, russian);
        for (int s = 0; s < scene.size(); s++) {
            reader.read(s);
        }
        List<Judgement> all = new ArrayList<>();
        SpeechReader speech =
                new SpeechReader(scene, language.polarities(), language.frames(), roles);
        Sequel sequel = new Sequel(scene, language.frames(), roles);
        int first = 0;
        for (Quote quote : findings.quotes()) {
            while (first < scene.size() && scene.sentence(first).end() <= quote.start()) {
                first++;
            }
            int last = first;
            while (last + 1 < scene.size() && scene.sentence(last + 1).start() < quote.end()) {
                last++;
            }
            if (first < scene.size()) {
                all.addAll(speech.read(quote, first, last));
                all.addAll(sequel.read(quote, first, last));
            }
        }
        return reader.verdicts().with(all);
    }
}
