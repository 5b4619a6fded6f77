package org.stancewire.query.search.words;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.query.search.words.Lexer.Kind;
import org.stancewire.query.search.words.Lexer.Piece;
import org.stancewire.query.search.words.WordQuery.Phrase;

/// Reads what someone typed. A space means and; OR binds closer than a space, NEAR closer than OR,
/// and parentheses closer still. For one text.
public final class WordParser {
    /// How near NEAR is where no distance is given.
    public static final int NEAR = 10;

    private static final int FARTHEST = 1000;
    private static final int LONGEST = 2000;
    private static final int MOST_WORDS = 64;
    private static final int DEEPEST = 8;

    private final List<Piece> pieces;
    private int next;
    private int depth;

    private WordParser(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// What was meant. Throws [IllegalArgumentException] that says what is wrong and how to put it
    /// right.
    public static WordQuery read(String typed) {
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + " characters");
        }
        List<Piece> pieces = Lexer.read(typed);
        int words =
                pieces.stream()
                        .filter(p -> p.kind() == Kind.WORD)
                        .mapToInt(p -> p.text().strip().split("[\\s\\p{Punct}]+").length)
                        .sum();
        if (words == 0) {
            throw new IllegalArgumentException(
                    "words or \"phrases\" to find, and there is no word in '" + typed + "'");
        }
        if (words > MOST_WORDS) {
            throw new IllegalArgumentException(words + " words; ask for at most " + MOST_WORDS);
        }
        WordParser parser = new WordParser(pieces);
        WordQuery query = parser.all(WordField.TEXT);
        if (parser.next < pieces.size()) {
            throw new IllegalArgumentException("closed by a parenthesis that nothing opens");
        }
        return query;
    }

    private WordQuery all(WordField field) {
        List<WordQuery> parts = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            parts.add(any(field));
            boolean and = at(Kind.AND);
            next += and ? 1 : 0;
            goesOn = and || next < pieces.size() && !at(Kind.CLOSE);
        }
        return parts.size() == 1 ? parts.getFirst() : new WordQuery.All(parts);
    }

    private WordQuery any(WordField field) {
        List<WordQuery> parts = new ArrayList<>();
        parts.add(not(field));
        while (at(Kind.OR)) {
            next++;
            parts.add(not(field));
        }
        return parts.size() == 1 ? parts.getFirst() : new WordQuery.Any(parts);
    }

    private WordQuery not(WordField field) {
        boolean not = false;
        while (at(Kind.MINUS)) {
            next++;
            not = !not;
        }
        WordQuery part = near(field);
        return not ? new WordQuery.Not(part) : part;
    }

    private WordQuery near(WordField field) {
        WordQuery one = one(field);
        if (!at(Kind.NEAR)) {
            return one;
        }
        int distance = distance(pieces.get(next++).text());
        WordQuery other = one(one instanceof Phrase phrase ? phrase.field() : field);
        if (one instanceof Phrase a && other instanceof Phrase b && a.field() == b.field()) {
            return new WordQuery.Near(a, b, distance);
        }
        throw new IllegalArgumentException(
                "using NEAR otherwise than between two words or \"phrases\" of the same field");
    }

    private static int distance(String typed) {
        int distance =
                typed.isEmpty() ? NEAR : typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        if (distance < 1 || distance > FARTHEST) {
            throw new IllegalArgumentException(
                    "using NEAR/" + typed + "; the distance goes from 1 to " + FARTHEST);
        }
        return distance;
    }

    private WordQuery one(WordField field) {
        if (next == pieces.size()) {
            throw new IllegalArgumentException("lacking a word at its end");
        }
        Piece piece = pieces.get(next++);
        return switch (piece.kind()) {
            case WORD -> new Phrase(field, piece.text());
            case FIELD -> one(field(piece.text()));
            case OPEN -> group(field);
            case CLOSE, OR, AND, NEAR, MINUS ->
                    throw new IllegalArgumentException(
                            "lacking a word before '"
                                    + (piece.kind() == Kind.NEAR ? "NEAR" : piece.text())
                                    + "'; a word of that form goes between quotation marks");
        };
    }

    private WordQuery group(WordField field) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + DEEPEST + " parentheses");
        }
        WordQuery group = all(field);
        if (!at(Kind.CLOSE)) {
            throw new IllegalArgumentException("lacking a parenthesis that closes");
        }
        next++;
        depth--;
        return group;
    }

    private static WordField field(String prefix) {
        return WordField.of(prefix)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "asking a field '"
                                                + prefix
                                                + ":'; there are "
                                                + WordField.all()
                                                + " and words with a colon go between quotation"
                                                + " marks"));
    }

    private boolean at(Kind kind) {
        return next < pieces.size() && pieces.get(next).kind() == kind;
    }
}
