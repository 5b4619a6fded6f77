package org.stancewire.training.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.stancewire.analysis.entity.FeaturesOfText;

/// Makes the networks that find names: `TrainEntities DATA SILVER OUTPUT [LANGUAGE]`.
public final class TrainEntities {
    private static final long SEED = 7;

    /// The mean is taken over the last epochs, every so many steps.
    private static final int AVERAGED = 2;

    private static final int REMEMBERED = 50;

    private final Recipe recipe;
    private final List<Example> examples = new ArrayList<>();
    private final List<Corpus> watched = new ArrayList<>();

    private TrainEntities(Recipe recipe, Path data, Path silver) throws IOException {
        this.recipe = recipe;
        FeaturesOfText features = FeaturesOfText.load(recipe.language());
        for (Recipe.Source source : recipe.sources()) {
            Path file = data.resolve(source.file());
            Corpus corpus =
                    Corpus.read(
                            Files.exists(file) ? file : silver.resolve(source.file()),
                            recipe.language(),
                            features,
                            source.silver());
            System.err.println(corpus.name() + ": " + corpus.examples().size() + " sentences");
            for (int i = 0; i < source.times(); i++) {
                examples.addAll(corpus.examples());
            }
        }
        for (String file : recipe.watched()) {
            watched.add(Corpus.read(data.resolve(file), recipe.language(), features, false));
        }
    }

    /// @param args the folder of data, the folder of automatic labels, the folder to write to, and
    ///     `en` or `ru` for one language alone
    public static void main(String[] args) throws IOException {
        for (Recipe recipe : List.of(Recipe.ENGLISH, Recipe.RUSSIAN)) {
            if (args.length < 4 || args[3].equals(recipe.language())) {
                Learner net = new TrainEntities(recipe, Path.of(args[0]), Path.of(args[1])).learn();
                NetworkFile.write(
                        net, Path.of(args[2]).resolve("network." + recipe.language() + ".bin"));
            }
        }
    }

    private Learner learn() {
        Learner net = new Learner(new SplittableRandom(SEED));
        Random order = new Random(SEED);
        Dropout dropout =
                new Dropout(Recipe.ROWS, Recipe.VALUES, Recipe.VECTORS, new SplittableRandom(SEED));
        int batches = (examples.size() + Recipe.BATCH - 1) / Recipe.BATCH;
        int step = 0;
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            Collections.shuffle(examples, order);
            double loss = 0;
            for (int b = 0; b < batches; b++) {
                int from = b * Recipe.BATCH;
                float rate = rate(step++, batches * recipe.epochs());
                loss +=
                        net.learn(
                                examples.subList(
                                        from, Math.min(from + Recipe.BATCH, examples.size())),
                                rate,
                                dropout);
                if (step % REMEMBERED == 0 && epoch >= recipe.epochs() - AVERAGED) {
                    net.remember();
                }
                if (b % 500 == 0) {
                    System.err.printf("  epoch %d, batch %d of %d%n", epoch + 1, b, batches);
                }
            }
            System.err.printf(
                    "epoch %d: loss %.4f a sentence%n", epoch + 1, loss / examples.size());
            for (Corpus corpus : watched) {
                System.err.println("  " + corpus.name() + ": " + SpanFigures.of(net, corpus));
            }
        }
        net.settle();
        for (Corpus corpus : watched) {
            System.err.println("mean: " + corpus.name() + ": " + SpanFigures.of(net, corpus));
        }
        return net;
    }

    /// Rises for some steps and then falls to nearly nothing.
    private static float rate(int step, int steps) {
        float rise = Math.min(1, (step + 1) / (float) Recipe.WARM_UP);
        return Recipe.RATE * rise * Math.max(0.02f, 1 - (float) step / steps);
    }
}
