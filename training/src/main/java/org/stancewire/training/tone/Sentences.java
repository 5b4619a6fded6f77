package org.stancewire.training.tone;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stancewire.analysis.lexicon.SentenceWords;
import org.stancewire.analysis.lexicon.WordList;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.TextSplitter;
import org.stancewire.contract.ContractJson;

/// Sentences without labels, to learn which words are alike.
///
/// @param stems the stem of each token of each sentence, as the features of tone see it
/// @param words the same tokens as words in lower case, empty for a name
record Sentences(List<int[]> stems, List<String[]> words) {
    /// Reads the `text` of all records of these files, each text once.
    ///
    /// @param files those that do not exist are left out
    static Sentences read(String language, List<Path> files) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        for (Path file : files) {
            if (Files.exists(file)) {
                addTexts(file, texts);
            }
        }
        TextSplitter splitter = new TextSplitter();
        WordList list = WordList.load(language);
        List<int[]> stems = new ArrayList<>();
        List<String[]> words = new ArrayList<>();
        for (String text : texts) {
            for (Sentence sentence : splitter.split(text, language, List.of()).sentences()) {
                SentenceWords known = SentenceWords.of(sentence, language, list);
                int[] its = new int[known.size()];
                String[] forms = new String[known.size()];
                for (int i = 0; i < its.length; i++) {
                    its[i] = known.stem(i);
                    forms[i] = known.isName(i) ? "" : sentence.tokens().get(i).lower();
                }
                stems.add(its);
                words.add(forms);
            }
        }
        return new Sentences(stems, words);
    }

    /// Throws [IOException] that names the file, and the line on which it fails.
    private static void addTexts(Path file, Set<String> texts) throws IOException {
        ObjectMapper json = ContractJson.mapper();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    texts.add(json.readTree(line).path("text").asText());
                }
            }
        } catch (IOException e) {
            throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
    }
}
