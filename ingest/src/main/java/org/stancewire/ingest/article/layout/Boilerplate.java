package org.stancewire.ingest.article.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// The words of buttons, notices and invitations that pages put between paragraphs, from
/// `boilerplate.txt`.
final class Boilerplate {
    private static final int LONGEST_BUTTON = 120;
    private static final Boilerplate KNOWN = new Boilerplate();

    private final Set<String> whole = new HashSet<>();
    private final Phrases beginnings = new Phrases();
    private final Phrases inside = new Phrases();

    private Boilerplate() {
        try (BufferedReader file =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Boilerplate.class.getResourceAsStream("boilerplate.txt")),
                                StandardCharsets.UTF_8))) {
            file.lines().filter(it -> !it.isBlank() && it.charAt(0) != '#').forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String entry) {
        int space = entry.indexOf(' ');
        String words = entry.substring(space).strip();
        switch (entry.substring(0, space)) {
            case "whole" -> whole.add(words);
            case "begins" -> beginnings.add(words);
            case "has" -> inside.add(words);
            default -> throw new IllegalStateException("boilerplate.txt: " + entry);
        }
    }

    /// Whether a line is no more than such words.
    ///
    /// @param line its small letters
    static boolean isOne(String line) {
        String plain = line.replace('’', '\'');
        return plain.length() <= LONGEST_BUTTON && KNOWN.isButton(plain)
                || KNOWN.inside.areIn(plain);
    }

    private boolean isButton(String line) {
        if (whole.contains(words(line))) {
            return true;
        }
        boolean sentence = Headline.endsLikeSentence(line) && !line.endsWith(":");
        return !sentence && beginnings.begin(line);
    }

    /// The line without the signs and numbers around its words.
    private static String words(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }
}
