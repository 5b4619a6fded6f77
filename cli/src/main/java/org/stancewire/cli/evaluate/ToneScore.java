package org.stancewire.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.JsonLine;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Tone;

/// Compares the tones of mentions that were given.
final class ToneScore implements Comparison<ToneScore.GoldTone> {
    private static final List<String> TONES =
            List.of(Tone.values()).stream().map(Tone::name).toList();

    private final Confusion tones = new Confusion(TONES);

    /// The tone towards the mention at a place.
    record GoldTone(int mention, Tone tone) {
        static GoldTone read(GoldText text, JsonLine line, JsonNode json) throws BadLine {
            return new GoldTone(
                    line.place(json, "mention", text.mentions().size()),
                    line.oneOf(json, "polarity", Tone.values()));
        }
    }

    @Override
    public void add(GoldText text, List<GoldTone> right, Annotations found) {
        for (GoldTone gold : right) {
            Tone said = found.mentions().get(gold.mention()).tone();
            tones.add(gold.tone().name(), said.name());
        }
    }

    @Override
    public void report(Report report) {
        report.put("targets", tones.total())
                .put("macro-f1", tones.macroF1(TONES))
                .put(
                        "f1 over POSITIVE and NEGATIVE",
                        tones.macroF1(List.of(Tone.POSITIVE.name(), Tone.NEGATIVE.name())))
                .put("accuracy", tones.accuracy())
                .put("classes", tones.classes());
    }
}
