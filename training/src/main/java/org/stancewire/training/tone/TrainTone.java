package org.stancewire.training.tone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.EntityTagger;
import org.stancewire.analysis.linear.LinearModel.Choice;
import org.stancewire.analysis.tone.SlotWeights;
import org.stancewire.analysis.tone.ToneModel;
import org.stancewire.training.linear.Example;
import org.stancewire.training.linear.LinearTrainer;
import org.stancewire.training.linear.LinearTrainer.Recipe;
import org.stancewire.training.tone.ToneData.Labelled;

/// Makes the models of tone: `TrainTone DATA_FOLDER OUTPUT_FOLDER`. The README of this module says
/// what the data folder holds.
public final class TrainTone {
    private static final Recipe ENGLISH = new Recipe(0.005, false, 0.5, 18);
    private static final Recipe RUSSIAN = new Recipe(0.01, true, 0.5, 19);
    private static final List<String> ENGLISH_TEXTS =
            List.of(
                    "tone/en/newsmtsc-train.ndjson",
                    "stance/en/dse-train.ndjson",
                    "entities/en/wikigold.ndjson",
                    "entities/en/crossner-politics-train.ndjson",
                    "entities/en/crossner-politics-dev.ndjson");
    private static final List<String> RUSSIAN_TEXTS =
            List.of(
                    "tone/ru/rusentne-train.ndjson",
                    "stance/ru/ruattitudes-silver.ndjson",
                    "entities/ru/ruattitudes-silver.ndjson",
                    "stance/ru/rusentrel-train.ndjson",
                    "entities/ru/factrueval-dev.ndjson");
    private static final String[] TONES = {"POSITIVE", "NEUTRAL", "NEGATIVE"};

    private final Path data;
    private final Path output;
    private final PrintStream progress;

    TrainTone(Path data, Path output, PrintStream progress) {
        this.data = data;
        this.output = output;
        this.progress = progress;
    }

    /// Exits with 2 on a wrong call and with 1 when the data are missing or broken.
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: TrainTone DATA_FOLDER OUTPUT_FOLDER");
            System.exit(2);
        }
        try {
            new TrainTone(Path.of(arguments[0]), Path.of(arguments[1]), System.out).run();
        } catch (IOException e) {
            System.err.println("No model was made: " + e.getMessage());
            System.exit(1);
        }
    }

    void run() throws IOException {
        Path english = file("tone/en/newsmtsc-train.ndjson");
        Path russian = file("tone/ru/rusentne-train.ndjson");
        EntityTagger tagger = new EntityTagger(Catalogue.load());
        ToneData inEnglish = new ToneData("en", tagger);
        StemVectors words = StemVectors.english(texts("en", ENGLISH_TEXTS));
        ToneModel model = train("en", inEnglish.tones(english), ENGLISH, words);
        Path open = data.resolve("tone/en/newsmtsc-mt.ndjson");
        if (Files.exists(open)) {
            List<Labelled> mentions = inEnglish.tones(open);
            progress.println("en, newsmtsc-mt, which no part of it saw:");
            List<Choice> said = mentions.stream().map(m -> model.choose(m.found())).toList();
            progress.println(
                    "  " + LinearTrainer.measure(said, examples(mentions, words)).text(TONES));
        }
        ToneData inRussian = new ToneData("ru", tagger);
        StemVectors learned = StemVectors.learned(texts("ru", RUSSIAN_TEXTS));
        train("ru", inRussian.tones(russian), RUSSIAN, learned);
    }

    private Sentences texts(String language, List<String> names) throws IOException {
        return Sentences.read(language, names.stream().map(data::resolve).toList());
    }

    private ToneModel train(
            String language, List<Labelled> mentions, Recipe recipe, StemVectors vectors)
            throws IOException {
        progress.printf(
                "%s: %d mentions, vectors of %d stems%n",
                language, mentions.size(), vectors.size());
        LinearTrainer.Outcome outcome =
                new LinearTrainer(examples(mentions, vectors), List.of(), recipe).train();
        progress.println(language + ", in 5 folds by sentence, each judged by the other four:");
        progress.println("  " + outcome.unseen().text(TONES));
        SlotWeights words = vectors.weights(outcome.valueWeights());
        write(ToneModel.fileName(language), outcome.model().toBytes());
        write(ToneModel.wordsFileName(language), words.toBytes());
        return new ToneModel(outcome.model(), words);
    }

    private static List<Example> examples(List<Labelled> mentions, StemVectors vectors) {
        return mentions.stream()
                .map(
                        m ->
                                new Example(
                                        m.found().features(),
                                        vectors.values(m.found().words()),
                                        m.label(),
                                        m.sentence(),
                                        1))
                .toList();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = output.resolve(name);
        Files.createDirectories(output);
        Files.write(file, bytes);
        progress.println("wrote " + bytes.length + " bytes to " + file);
    }

    private Path file(String name) throws IOException {
        Path file = data.resolve(name);
        if (!Files.isReadable(file)) {
            throw new IOException("there is no " + file);
        }
        return file;
    }
}
