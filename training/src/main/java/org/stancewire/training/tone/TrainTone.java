package org.stancewire.training.tone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.entity.EntityTagger;
import org.stancewire.analysis.linear.LinearModel;
import org.stancewire.analysis.tone.ToneClassifier;
import org.stancewire.training.linear.Example;
import org.stancewire.training.linear.LinearTrainer;
import org.stancewire.training.linear.LinearTrainer.Recipe;

/// Makes the models of tone: `TrainTone DATA_FOLDER OUTPUT_FOLDER`. The README of this module says
/// what the data folder holds.
public final class TrainTone {
    private static final Recipe ENGLISH = new Recipe(0.005, false, 0.5);
    private static final Recipe RUSSIAN = new Recipe(0.01, true, 0.5);
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
        LinearModel model = train("en", inEnglish.tones(english), ENGLISH);
        Path open = data.resolve("tone/en/newsmtsc-mt.ndjson");
        if (Files.exists(open)) {
            progress.println("en, newsmtsc-mt, which no part of it saw:");
            progress.println(
                    "  " + LinearTrainer.measure(model, inEnglish.tones(open)).text(TONES));
        }
        ToneData inRussian = new ToneData("ru", tagger);
        train("ru", inRussian.tones(russian), RUSSIAN);
    }

    private LinearModel train(String language, List<Example> labelled, Recipe recipe)
            throws IOException {
        progress.printf("%s: %d mentions%n", language, labelled.size());
        LinearTrainer.Outcome outcome = new LinearTrainer(labelled, List.of(), recipe).train();
        progress.println(language + ", in 5 folds by sentence, each judged by the other four:");
        progress.println("  " + outcome.unseen().text(TONES));
        Path file = output.resolve(ToneClassifier.fileName(language));
        byte[] bytes = outcome.model().toBytes();
        Files.createDirectories(output);
        Files.write(file, bytes);
        progress.println(language + ": wrote " + bytes.length + " bytes to " + file);
        return outcome.model();
    }

    private Path file(String name) throws IOException {
        Path file = data.resolve(name);
        if (!Files.isReadable(file)) {
            throw new IOException("there is no " + file);
        }
        return file;
    }
}
