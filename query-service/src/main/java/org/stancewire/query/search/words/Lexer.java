package org.stancewire.query.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what was typed into words, "phrases" and signs. Pieces without a letter or digit are passed
/// over, for nobody means them.
final class Lexer {
    /// A piece of what was typed.
    ///
    /// @param text of a word or phrase its words, of a field its prefix, of NEAR its distance or
    ///     nothing
    record Piece(Kind kind, String text) {}

    enum Kind {
        WORD,
        FIELD,
        OPEN,
        CLOSE,
        MINUS,
        OR,
        AND,
        NEAR
    }

    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<open>\\()|(?<close>\\))|(?<minus>-(?=[^\\s-]))|(?<!:)(?<field>[a-z]{3,}):(?=[^\\s/])"
                            + "|[\"“”«»„](?<phrase>[^\"“”«»„]*)[\"“”«»„]?|(?<word>[^\\s\"“”«»„()]+)");
    private static final Pattern NEAR = Pattern.compile("NEAR(?:/(.*))?");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private Lexer() {}

    static List<Piece> read(String typed) {
        List<Piece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(typed);
        while (piece.find()) {
            if (piece.group("open") != null) {
                pieces.add(new Piece(Kind.OPEN, "("));
            } else if (piece.group("close") != null) {
                pieces.add(new Piece(Kind.CLOSE, ")"));
            } else if (piece.group("minus") != null) {
                pieces.add(new Piece(Kind.MINUS, "-"));
            } else if (piece.group("field") != null) {
                pieces.add(new Piece(Kind.FIELD, piece.group("field")));
            } else if (piece.group("phrase") != null) {
                addWords(piece.group("phrase"), pieces);
            } else {
                addWord(piece.group("word"), pieces);
            }
        }
        return pieces;
    }

    private static void addWord(String word, List<Piece> pieces) {
        Matcher near = NEAR.matcher(word);
        if (near.matches()) {
            String distance = near.group(1);
            pieces.add(new Piece(Kind.NEAR, distance == null ? "" : distance));
            return;
        }
        switch (word) {
            case "OR" -> pieces.add(new Piece(Kind.OR, word));
            case "AND" -> pieces.add(new Piece(Kind.AND, word));
            case "NOT" -> pieces.add(new Piece(Kind.MINUS, word));
            default -> addWords(word, pieces);
        }
    }

    private static void addWords(String words, List<Piece> pieces) {
        if (LETTER.matcher(words).find()) {
            pieces.add(new Piece(Kind.WORD, words));
        } else if (!pieces.isEmpty()
                && (pieces.getLast().kind() == Kind.MINUS
                        || pieces.getLast().kind() == Kind.FIELD)) {
            pieces.removeLast();
        }
    }
}
