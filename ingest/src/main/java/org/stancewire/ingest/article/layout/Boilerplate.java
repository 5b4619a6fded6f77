package org.stancewire.ingest.article.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of buttons, notices and invitations that pages put between paragraphs, from
/// `boilerplate.txt`.
final class Boilerplate {
    private static final int LONGEST_BUTTON = 120;
    private static final Pattern AROUND =
            Pattern.compile("^[^\\p{L}©]+|[^\\p{L}]+$", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Boilerplate KNOWN = new Boilerplate();

    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> inside = new ArrayList<>();

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
                || KNOWN.inside.stream().anyMatch(plain::contains);
    }

    private boolean isButton(String line) {
        if (whole.contains(AROUND.matcher(line).replaceAll(""))) {
            return true;
        }
        boolean sentence = Headline.endsLikeSentence(line) && !line.endsWith(":");
        return !sentence && beginnings.stream().anyMatch(words -> begins(line, words));
    }

    private static boolean begins(String line, String words) {
        return line.startsWith(words)
                && (line.length() == words.length()
                        || !Character.isLetterOrDigit(words.charAt(words.length() - 1))
                        || !Character.isLetterOrDigit(line.charAt(words.length())));
    }
}
