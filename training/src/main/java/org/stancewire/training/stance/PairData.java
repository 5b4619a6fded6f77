package org.stancewire.training.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.stance.PairReader;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.contract.ContractJson;
import org.stancewire.training.frames.Reader;
import org.stancewire.training.linear.Example;

/// Reads pairs to learn from: records with `text`, two `mentions` and `stances`. Each gives two
/// examples, first mention towards second and the reverse, one after the other.
final class PairData {
    private final ObjectMapper json = ContractJson.mapper();
    private final Reader reader;
    private final PairReader pairs;

    PairData(Reader reader, PairReader pairs) {
        this.reader = reader;
        this.pairs = pairs;
    }

    /// @param weight how much each example counts
    /// @throws IOException that names the file, and the line on which it fails
    List<Example> read(Path file, double weight) throws IOException {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(examples, json.readTree(line), number, weight);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
        return examples;
    }

    private void add(List<Example> examples, JsonNode record, int number, double weight) {
        Reader.Read read = reader.read(record, true);
        List<int[]> features = pairs.features(read.findings(), 0, 1);
        for (int holder = 0; holder < 2; holder++) {
            if (features.get(holder).length > 0) {
                examples.add(
                        new Example(features.get(holder), label(record, holder), number, weight));
            }
        }
    }

    private static int label(JsonNode record, int holder) {
        for (JsonNode stance : record.path("stances")) {
            if (stance.path("holder").asInt() == holder) {
                boolean favor = stance.path("polarity").asText().equals("FAVOR");
                return favor ? PairModel.FAVOR : PairModel.AGAINST;
            }
        }
        return PairModel.NONE;
    }
}
