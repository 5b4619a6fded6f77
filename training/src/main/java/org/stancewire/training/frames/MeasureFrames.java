package org.stancewire.training.frames;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ContractJson;

/// Tells for what share of the labelled stances of a file a frame fires. Run without arguments for
/// its options.
public final class MeasureFrames {
    private final ObjectMapper json = ContractJson.mapper();
    private final Reader reader = new Reader();
    private final Set<Show> shown;
    private final PrintStream out;

    MeasureFrames(Set<Show> shown, PrintStream out) {
        this.shown = shown;
        this.out = out;
    }

    /// Exits with 2 on a wrong call and with 1 when the data are missing or broken.
    public static void main(String[] arguments) {
        Set<Show> shown = EnumSet.noneOf(Show.class);
        @Nullable Path file = null;
        for (String argument : arguments) {
            boolean isOption = false;
            for (Show show : Show.values()) {
                if (argument.equals(show.option())) {
                    shown.add(show);
                    isOption = true;
                }
            }
            if (!isOption && (file != null || argument.startsWith("-"))) {
                usage(argument.equals("--help") ? 0 : 2);
            }
            file = isOption ? file : Path.of(argument);
        }
        if (file == null) {
            usage(2);
            return;
        }
        try (PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            new MeasureFrames(shown, out).measure(file);
        } catch (IOException e) {
            System.err.println("Nothing was measured: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void usage(int status) {
        PrintStream to = status == 0 ? System.out : System.err;
        to.println("usage: training/measure-frames [OPTION...] FILE.ndjson");
        to.println("For what share of the labelled stances, or opinions, of a file a frame fires.");
        for (Show show : Show.values()) {
            to.printf("  %-9s print %s%n", show.option(), show.meaning());
        }
        to.println("Opinions are matched by the names in SET-synonyms.txt beside SET-*.ndjson.");
        System.exit(status);
    }

    void measure(Path file) throws IOException {
        PairFigures pairs = new PairFigures(shown, out);
        OpinionFigures opinions = new OpinionFigures(Synonyms.read(synonymsOf(file)), shown, out);
        boolean hasPairs = false;
        boolean hasOpinions = false;
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                JsonNode record = json.readTree(line);
                if (record.has("opinions")) {
                    opinions.add(record, reader.read(record, false));
                    hasOpinions = true;
                } else if (record.path("mentions").size() == 2) {
                    pairs.add(record, reader.read(record, true));
                    hasPairs = true;
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
        if (hasPairs) {
            pairs.report();
        }
        if (hasOpinions) {
            opinions.report();
        }
    }

    private static @Nullable Path synonymsOf(Path file) {
        String set = String.valueOf(file.getFileName()).replaceFirst("-.*", "");
        Path synonyms = file.resolveSibling(set + "-synonyms.txt");
        return Files.isReadable(synonyms) ? synonyms : null;
    }
}
