package org.stancewire.training.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// One sentence of a treebank as its file has it.
///
/// @param text the sentence as it was written
/// @param words in order
record UdSentence(String text, List<UdWord> words) {
    /// @param start where its letters begin in the text, in UTF-16 code units
    /// @param tag as in [Tags]
    /// @param head the place of its head from 0, -1 for the root
    record UdWord(int start, int end, String tag, int head, String relation) {}

    /// Reads a gzipped CoNLL-U file.
    static List<UdSentence> read(Path file, String language) throws IOException {
        List<UdSentence> sentences = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            String text = "";
            List<String[]> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# text = ")) {
                    text = line.substring(9);
                } else if (line.isEmpty() && !rows.isEmpty()) {
                    sentences.add(of(text, rows, language));
                    rows.clear();
                } else if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(line.split("\t"));
                }
            }
        } catch (RuntimeException e) {
            throw new IOException(file + ": after sentence " + sentences.size(), e);
        }
        return sentences;
    }

    /// Finds each word in the text; the words of a contraction ("don't") that do not stand in it
    /// letter by letter share its place.
    private static UdSentence of(String text, List<String[]> rows, String language) {
        List<UdWord> words = new ArrayList<>();
        int at = 0;
        int shared = 0;
        int from = 0;
        for (String[] row : rows) {
            String form = row[1];
            int dash = row[0].indexOf('-');
            if (dash > 0) {
                shared = Integer.parseInt(row[0].substring(dash + 1));
                from = skipSpace(text, at);
                at = from + form.length();
                continue;
            }
            if (row[0].indexOf('.') > 0) {
                continue;
            }
            int start = from;
            int end = at;
            if (Integer.parseInt(row[0]) > shared) {
                start = skipSpace(text, at);
                end = start + form.length();
                at = end;
            } else if (text.startsWith(form, from)) {
                end = from + form.length();
                from = end;
            }
            int head = Integer.parseInt(row[6]) - 1;
            words.add(new UdWord(start, end, Tags.of(row, language), head, Tags.relation(row[7])));
        }
        return new UdSentence(text, words);
    }

    private static int skipSpace(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
