package org.stancewire.training.stance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stancewire.analysis.entity.Catalogue;
import org.stancewire.analysis.linear.LinearModel;
import org.stancewire.analysis.stance.PairReader;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.training.frames.Reader;
import org.stancewire.training.linear.Example;
import org.stancewire.training.linear.LinearTrainer;
import org.stancewire.training.linear.LinearTrainer.Recipe;

/// Makes the models of stance: `TrainStance DATA_FOLDER OUTPUT_FOLDER`. The README of this module
/// says what the data folder holds.
public final class TrainStance {
    private static final Recipe ENGLISH = new Recipe(0.0016, false);
    private static final double[] FAVOURS = {1, 1.4, 2, 2.8, 4};
    private static final String[] NAMES = {"FAVOR", "none", "AGAINST"};

    private final Path data;
    private final Path output;
    private final PrintStream progress;
    private final PairData pairs = new PairData(new Reader(), PairReader.load(Catalogue.load()));

    TrainStance(Path data, Path output, PrintStream progress) {
        this.data = data;
        this.output = output;
        this.progress = progress;
    }

    /// Exits with 2 on a wrong call and with 1 when the data are missing or broken.
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: TrainStance DATA_FOLDER OUTPUT_FOLDER");
            System.exit(2);
        }
        try {
            new TrainStance(Path.of(arguments[0]), Path.of(arguments[1]), System.out).run();
        } catch (IOException e) {
            System.err.println("No model was made: " + e.getMessage());
            System.exit(1);
        }
    }

    void run() throws IOException {
        train("en", pairs.read(data.resolve("stance/en/dse-train.ndjson"), 1), ENGLISH);
    }

    private void train(String language, List<Example> labelled, Recipe recipe) throws IOException {
        progress.printf("%s: %d directions of pairs%n", language, labelled.size());
        LinearTrainer.Outcome outcome = new LinearTrainer(labelled, List.of(), recipe).train();
        progress.println(language + ", in 5 folds by sentence, each judged by the other four:");
        progress.println("  " + outcome.unseen().text(NAMES));
        LinearModel tilted = tilted(outcome);
        progress.println("  " + PairFigures.of(new PairModel(tilted), outcome.forecasts()));
        Path file = output.resolve(PairModel.fileName(language));
        byte[] bytes = tilted.toBytes();
        Files.createDirectories(output);
        Files.write(file, bytes);
        progress.println(language + ": wrote " + bytes.length + " bytes to " + file);
    }

    /// Stances are rare and the likeliest class is mostly none: what counts before the choice is
    /// made is set for the highest macro-F1 on unseen examples.
    private LinearModel tilted(LinearTrainer.Outcome outcome) {
        LinearModel best = outcome.model();
        double highest = -1;
        for (double favor : FAVOURS) {
            for (double against : FAVOURS) {
                LinearModel tried = outcome.model().withFavour(favor, 1, against);
                double score = PairFigures.of(new PairModel(tried), outcome.forecasts()).macroF1();
                if (score > highest) {
                    highest = score;
                    best = tried;
                }
            }
        }
        return best;
    }
}
