package org.stancewire.training.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.stance.PairReader;
import org.stancewire.analysis.stance.article.Relations;
import org.stancewire.analysis.stance.article.Relations.Relation;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.contract.ContractJson;
import org.stancewire.training.frames.Reader;
import org.stancewire.training.linear.Example;

/// Sentences with several mentions and the stances between some of them; two mentions without one
/// count as none. A sentence that is repeated counts once.
final class SilverPairs {
    /// More mentions are a list.
    private static final int MOST = 8;

    /// Two who were named together less often are left out of the counts.
    private static final int RARE = 4;

    private final ObjectMapper json = ContractJson.mapper();
    private final Reader reader;
    private final PairReader pairs;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> articles = new HashMap<>();

    SilverPairs(Reader reader, PairReader pairs) {
        this.reader = reader;
        this.pairs = pairs;
    }

    /// @throws IOException that names the file, and the line on which it fails
    void read(Path file) throws IOException {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                JsonNode record = json.readTree(line);
                if (seen.add(record.path("text").asText())) {
                    add(record);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    List<Example> examples() {
        return examples;
    }

    private void add(JsonNode record) {
        Reader.Read read = reader.read(record, true);
        List<LinkedMention> mentions = read.found().mentions();
        count(record, mentions);
        if (mentions.size() > MOST) {
            return;
        }
        String id = record.path("id").asText();
        String article = id.substring(0, id.lastIndexOf('-'));
        int number = articles.computeIfAbsent(article, k -> articles.size());
        for (PairReader.Pair pair : pairs.pairs(read.findings())) {
            int label = label(record, pair.holder(), pair.target());
            examples.add(new Example(pair.features(), label, number, 1));
        }
    }

    private static int label(JsonNode record, int holder, int target) {
        for (JsonNode stance : record.path("stances")) {
            if (stance.path("holder").asInt() == holder
                    && stance.path("target").asInt() == target) {
                boolean favor = stance.path("polarity").asText().equals("FAVOR");
                return favor ? PairModel.FAVOR : PairModel.AGAINST;
            }
        }
        return PairModel.NONE;
    }

    private void count(JsonNode record, List<LinkedMention> mentions) {
        TreeSet<String> entities = new TreeSet<>();
        for (LinkedMention mention : mentions) {
            String entity = mention.entity();
            if (entity != null) {
                entities.add(entity);
            }
        }
        for (String one : entities) {
            for (String other : entities) {
                if (!one.equals(other)) {
                    of(one, other)[0]++;
                }
            }
        }
        for (JsonNode stance : record.path("stances")) {
            @Nullable String holder = mentions.get(stance.path("holder").asInt()).entity();
            @Nullable String target = mentions.get(stance.path("target").asInt()).entity();
            if (holder != null && target != null && !holder.equals(target)) {
                boolean favor = stance.path("polarity").asText().equals("FAVOR");
                of(holder, target)[favor ? 1 : 2]++;
            }
        }
    }

    private int[] of(String one, String other) {
        return counts.computeIfAbsent(one + ' ' + other, k -> new int[3]);
    }

    /// What the sentences tell of two entities.
    Relations relations() {
        Relations relations = new Relations();
        counts.forEach(
                (key, of) -> {
                    if (of[0] >= RARE) {
                        String[] two = key.split(" ");
                        relations.put(two[0], two[1], new Relation(of[0], of[1], of[2]));
                    }
                });
        return relations;
    }

    /// The file form of the same.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# How often sentences of RuAttitudes 1.2, news of 2017, name two entities, and");
        lines.add("# how often its automatic labels see the first for or against the second.");
        counts.forEach(
                (key, of) -> {
                    if (of[0] >= RARE) {
                        lines.add(key + ' ' + of[0] + ' ' + of[1] + ' ' + of[2]);
                    }
                });
        return lines;
    }
}
