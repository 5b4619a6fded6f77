package org.stancewire.training.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stancewire.analysis.entity.FeaturesOfText;
import org.stancewire.analysis.sequence.Labels;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.contract.EntityType;

/// Labelled sentences out of one NDJSON file.
///
/// @param mentions of each text, in the order of the file
record Corpus(String name, List<Example> examples, List<Set<Span>> mentions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A feature of every word of automatic labels: it takes up that they follow other rules, and
    /// no text in use has it.
    static final int SILVER_ROW = 1;

    static Corpus read(Path file, String language, FeaturesOfText features, boolean silver)
            throws IOException {
        List<Example> examples = new ArrayList<>();
        List<Set<Span>> mentions = new ArrayList<>();
        TextSplitter splitter = new TextSplitter();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = JSON.readTree(line);
            Set<Span> spans = spans(record);
            String text = record.get("text").textValue();
            AnalyzedText analyzed = splitter.split(text, language, List.of());
            for (List<FeaturesOfText.Word> words : features.of(analyzed)) {
                if (!words.isEmpty()) {
                    examples.add(example(mentions.size(), words, spans, silver));
                }
            }
            mentions.add(spans);
        }
        return new Corpus(file.getFileName().toString(), examples, mentions);
    }

    private static Set<Span> spans(JsonNode record) {
        Set<Span> spans = new LinkedHashSet<>();
        for (JsonNode mention : record.get("mentions")) {
            if (mention.hasNonNull("type")) {
                spans.add(
                        new Span(
                                mention.get("start").intValue(),
                                mention.get("end").intValue(),
                                EntityType.valueOf(mention.get("type").textValue())));
            }
        }
        return spans;
    }

    private static Example example(
            int text, List<FeaturesOfText.Word> words, Set<Span> spans, boolean silver) {
        int size = words.size();
        Example example =
                new Example(
                        text,
                        words.stream().mapToInt(FeaturesOfText.Word::start).toArray(),
                        words.stream().mapToInt(FeaturesOfText.Word::end).toArray(),
                        new int[size][],
                        new float[size][],
                        new int[size]);
        for (int i = 0; i < size; i++) {
            int[] rows = words.get(i).rows();
            example.rows()[i] = silver ? Arrays.copyOf(rows, rows.length + 1) : rows;
            if (silver) {
                example.rows()[i][rows.length] = SILVER_ROW;
            }
            example.vectors()[i] = words.get(i).vector();
        }
        for (Span span : spans) {
            int from = Arrays.binarySearch(example.start(), span.start());
            int last = Arrays.binarySearch(example.end(), span.end());
            // A span that begins or ends inside a word is left out.
            for (int i = from; from >= 0 && last >= from && i <= last; i++) {
                example.labels()[i] = Labels.label(span.type().ordinal(), i, from, last + 1);
            }
        }
        return example;
    }
}
