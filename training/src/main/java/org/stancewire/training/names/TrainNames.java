package org.stancewire.training.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.entity.name.LatinLetters;
import org.stancewire.analysis.entity.name.NameModel;
import org.stancewire.analysis.entity.name.SoundKey;
import org.stancewire.analysis.entity.name.Transcriber;

/// Makes the model of names: `TrainNames DATA_FOLDER OUTPUT_FOLDER`. The README of this module says
/// what the data folder holds.
public final class TrainNames {
    private static final int PARTS = 5;

    private final Path data;
    private final Path output;
    private final PrintStream progress;

    TrainNames(Path data, Path output, PrintStream progress) {
        this.data = data;
        this.output = output;
        this.progress = progress;
    }

    /// Exits with 2 on a wrong call and with 1 when the data are missing or broken.
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: TrainNames DATA_FOLDER OUTPUT_FOLDER");
            System.exit(2);
        }
        try {
            new TrainNames(Path.of(arguments[0]), Path.of(arguments[1]), System.out).run();
        } catch (IOException e) {
            System.err.println("No model was made: " + e.getMessage());
            System.exit(1);
        }
    }

    void run() throws IOException {
        Path file = data.resolve("names/en-ru-train.tsv");
        if (!Files.isReadable(file)) {
            throw new IOException("there is no " + file);
        }
        List<NamePair> pairs = NamePair.read(file);
        progress.println(pairs.size() + " pairs");
        List<NamePair> seen = new ArrayList<>();
        List<NamePair> unseen = new ArrayList<>();
        for (NamePair pair : pairs) {
            int hash = pair.latin().hashCode() * 0x9E3779B1 >>> 7;
            (hash % PARTS == 0 ? unseen : seen).add(pair);
        }
        progress.println("a fifth, judged by a model of the others:");
        progress.println("  " + measure(new NameTrainer(seen).train(), unseen));
        NameTrainer trainer = new NameTrainer(pairs);
        NameModel model = trainer.train();
        Path open = data.resolve("names/en-ru-dev.tsv");
        if (Files.exists(open)) {
            progress.println("en-ru-dev, which no part of it saw:");
            progress.println("  " + measure(model, NamePair.read(open)));
        }
        Files.createDirectories(output);
        byte[] bytes = model.toBytes();
        Files.write(output.resolve("names.model"), bytes);
        Files.writeString(output.resolve("frequent-names.txt"), FrequentNames.of(pairs));
        Files.writeString(output.resolve("russian-names.txt"), FrequentNames.russian(pairs));
        progress.println(
                "learned from " + trainer.size() + " names, wrote " + bytes.length + " bytes");
    }

    private static NameFigures measure(NameModel model, List<NamePair> pairs) {
        Transcriber transcriber = new Transcriber(model);
        return NameFigures.of(
                pairs, latin -> transcriber.key(LatinLetters.of(latin)), SoundKey::of);
    }
}
