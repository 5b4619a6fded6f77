package org.stancewire.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word or a "phrase" that an article must have, or with a minus in front must not have.
///
/// @param text one word, or several that stand in this order without others between them
public record Words(String text, boolean excluded) {
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<not>-?)(?:[\"“”«»„](?<phrase>[^\"“”«»„]*)[\"“”«»„]?|(?<word>[^\\s\"“”«»„]+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /// Reads what someone typed. Throws [IllegalArgumentException] when there is no word in it.
    static List<Words> read(String typed) {
        List<Words> all = new ArrayList<>();
        Matcher piece = PIECE.matcher(typed);
        while (piece.find()) {
            String text =
                    piece.group("phrase") == null ? piece.group("word") : piece.group("phrase");
            if (WORD.matcher(text).find()) {
                all.add(new Words(text.strip(), !piece.group("not").isEmpty()));
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "words or \"phrases\" to find, and there is no word in '" + typed + "'");
        }
        return all;
    }
}
