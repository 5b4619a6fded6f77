package org.stancewire.training.tone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.entity.EntityTagger;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.analysis.tone.ToneFeatures;
import org.stancewire.analysis.tone.ToneFeatures.Found;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.Tone;

/// Reads examples from files of one JSON record a line, in the language they are written in.
final class ToneData {
    private final ObjectMapper json = ContractJson.mapper();
    private final TextSplitter splitter = new TextSplitter();
    private final String language;
    private final EntityTagger tagger;
    private final ToneFeatures features;

    ToneData(String language, EntityTagger tagger) {
        this.tagger = tagger;
        this.language = language;
        this.features = ToneFeatures.of(language);
    }

    /// One labelled mention.
    record Labelled(Found found, int label, int sentence) {}

    /// Mentions labelled with their tone: `text`, `mentions` and `tones` in each record.
    List<Labelled> tones(Path file) throws IOException {
        return read(
                file,
                (sentence, found, number, examples) -> {
                    for (JsonNode tone : sentence.path("tones")) {
                        Tone label = Tone.valueOf(tone.path("polarity").asText());
                        int mention = tone.path("mention").asInt();
                        examples.add(new Labelled(found.get(mention), label.ordinal(), number));
                    }
                });
    }

    private interface Labels {
        void add(JsonNode sentence, List<Found> features, int number, List<Labelled> examples);
    }

    /// Throws [IOException] that names the file, and the line on which it fails.
    private List<Labelled> read(Path file, Labels labels) throws IOException {
        List<Labelled> examples = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode sentence = json.readTree(line);
                    labels.add(sentence, features(sentence), number, examples);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
        return examples;
    }

    private List<Found> features(JsonNode sentence) {
        List<GivenMention> given = new ArrayList<>();
        for (JsonNode mention : sentence.path("mentions")) {
            given.add(
                    new GivenMention(
                            mention.path("start").asInt(),
                            mention.path("end").asInt(),
                            null,
                            null));
        }
        AnalyzedText text = splitter.split(sentence.path("text").asText(), language, List.of());
        return features.of(text, tagger.tag(text, given).mentions());
    }
}
