package org.stancewire.analysis.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.linear.LinearModel;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.contract.Tone;

/// Judges how a text speaks of each of its mentions. Safe for many threads.
///
/// English and Russian have a model each. In any other language every mention is NEUTRAL, with the
/// share of neutral mentions that is usual in news as its confidence.
public final class ToneClassifier {
    /// The languages that have a model.
    public static final List<String> LANGUAGES = List.of("en", "ru");

    /// The share of NEUTRAL among the 6,635 targets of RuSentNE-2023, where all entities of a
    /// sentence are labelled, whatever is said of them: 4,773.
    private static final MentionTone UNJUDGED = new MentionTone(Tone.NEUTRAL, 0.72);

    private record Judge(ToneFeatures features, ToneModel model) {}

    private final Map<String, Judge> judges;

    private ToneClassifier(Map<String, Judge> judges) {
        this.judges = judges;
    }

    /// Loads the shipped models. Throws [IllegalStateException] when one is missing and
    /// [UncheckedIOException] when one is damaged.
    public static ToneClassifier load() {
        return new ToneClassifier(Map.of("en", judge("en"), "ru", judge("ru")));
    }

    private static Judge judge(String language) {
        try {
            return new Judge(ToneFeatures.of(language), ToneModel.load(language));
        } catch (IOException e) {
            throw new UncheckedIOException("the model of " + language + " cannot be read", e);
        }
    }

    /// One judgement for each mention, in their order.
    public List<MentionTone> tones(AnalyzedText text, EntityFindings entities) {
        List<LinkedMention> mentions = entities.mentions();
        Judge judge = judges.get(text.language());
        if (judge == null) {
            return Collections.nCopies(mentions.size(), UNJUDGED);
        }
        ToneFeatures.InText in = judge.features().in(text, mentions);
        List<MentionTone> tones = new ArrayList<>(mentions.size());
        for (LinkedMention mention : mentions) {
            ToneFeatures.Found found = in.of(mention);
            boolean isNowhere = found.features().length == 0;
            tones.add(isNowhere ? UNJUDGED : tone(judge.model().choose(found)));
        }
        return tones;
    }

    private static MentionTone tone(LinearModel.Choice choice) {
        return new MentionTone(Tone.values()[choice.chosen()], choice.probability());
    }
}
