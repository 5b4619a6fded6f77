package org.stancewire.analysis.entity;

import java.util.List;
import org.stancewire.analysis.sequence.WordHash;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;
import org.stancewire.contract.EntityType;

/// What a sentence and its article say of each word: where it stands, how the article writes it
/// elsewhere, and which known names it is part of.
final class ContextFeatures {
    private static final int FIRST = 60;
    private static final int STYLE = 61;
    private static final int SEEN = 62;
    private static final int CATALOGUE = 63;
    private static final int STRONG = 64;
    private static final int NAME = 65;
    private static final int GLUED = 66;
    private static final int QUOTED = 67;
    private static final int PATTERN = 80;
    private static final int WHICH = 81;
    private static final int LONGEST = 6;
    private static final int TYPES = EntityType.values().length;

    private final NameTables tables;

    ContextFeatures(NameTables tables) {
        this.tables = tables;
    }

    /// The rows of each word of a sentence.
    FeatureRows[] rows(Sentence sentence, SeenWords seen, CatalogueMatches matches) {
        List<Token> tokens = sentence.tokens();
        int size = tokens.size();
        FeatureRows[] rows = new FeatureRows[size];
        boolean headline = SeenWords.isHeadline(sentence);
        boolean capitals = isInCapitals(tokens);
        boolean first = true;
        boolean quoted = false;
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            FeatureRows own = rows[i] = new FeatureRows();
            char c = token.form().charAt(0);
            if (token.kind() != Token.Kind.WORD) {
                quoted =
                        "“«„".indexOf(c) >= 0
                                || c == '"' && !quoted
                                || quoted && "”»\"".indexOf(c) < 0;
                first |= "\"“«„:•".indexOf(c) >= 0;
                continue;
            }
            if (first) {
                own.add(FIRST, 1);
            }
            if (quoted) {
                own.add(QUOTED, 1);
            }
            if (headline || capitals) {
                own.add(STYLE, capitals ? 2 : 1);
            }
            if (token.isCapitalized()) {
                int lower = seen.inLowerCase(token.lower()) ? 1 : 0;
                int inside = seen.capitalInside(token.lower()) ? 2 : 0;
                own.add(SEEN, lower + inside + (first ? 4 : 0));
            }
            if (i > 0 && tokens.get(i - 1).end() == token.start()) {
                own.add(GLUED, tokens.get(i - 1).form().charAt(0));
            }
            if (i + 1 < size && tokens.get(i + 1).start() == token.end()) {
                own.add(GLUED, 0x10000 + tokens.get(i + 1).form().charAt(0));
            }
            first = false;
        }
        addCatalogue(rows, matches);
        addNames(rows, tokens);
        return rows;
    }

    /// Adds what a pattern says of one of its words.
    void addPattern(FeatureRows rows, PatternMatch match, int at) {
        int type = match.type() == null ? TYPES : match.type().ordinal();
        int says = place(at, match.from(), match.to()) * (TYPES + 1) + type;
        rows.add(PATTERN, says);
        rows.add(WHICH, WordHash.of(match.pattern().name()) + says);
    }

    private static boolean isInCapitals(List<Token> tokens) {
        int upper = 0;
        int lower = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD && token.form().length() > 1) {
                boolean all = Character.isUpperCase(token.form().charAt(1));
                upper += all ? 1 : 0;
                lower += all ? 0 : 1;
            }
        }
        return upper > 2 && upper > 3 * lower;
    }

    private static void addCatalogue(FeatureRows[] rows, CatalogueMatches matches) {
        int covered = 0;
        for (int i = 0; i < rows.length; i++) {
            NameIndex.Match match = i < covered ? null : matches.at(i);
            if (match == null) {
                continue;
            }
            covered = match.to();
            NameUse use = match.uses().getFirst();
            EntityType type = use.entry().entity().type();
            boolean strong = CatalogueMatches.has(match, NameUse.Kind.WHOLE);
            for (int j = i; j < match.to(); j++) {
                int place = place(j, i, match.to());
                rows[j].add(CATALOGUE, place * 3 + type.ordinal());
                if (strong) {
                    rows[j].add(STRONG, place * 3 + type.ordinal());
                } else {
                    rows[j].add(
                            STRONG, 32 + (place * 3 + type.ordinal()) * 4 + use.kind().ordinal());
                }
            }
        }
    }

    /// 0 the first of several words, 1 inside, 2 the last, 3 the only one.
    private static int place(int at, int from, int to) {
        return to == from + 1 ? 3 : at == from ? 0 : at == to - 1 ? 2 : 1;
    }

    private void addNames(FeatureRows[] rows, List<Token> tokens) {
        int covered = 0;
        for (int i = 0; i < rows.length; i++) {
            if (i < covered || !tokens.get(i).isCapitalized()) {
                continue;
            }
            int to = longestName(tokens, i);
            if (to < 0) {
                continue;
            }
            int end = to >>> 8;
            for (int j = i; j < end; j++) {
                rows[j].add(NAME, place(j, i, end) << 8 | (to & 0xff));
            }
            covered = end;
        }
    }

    /// The end of the longest known name of several words at a word and its kinds in the low eight
    /// bits, or -1.
    private int longestName(List<Token> tokens, int from) {
        long hash = WordHash.start();
        int best = -1;
        int words = 0;
        for (int i = from; i < tokens.size() && words < LONGEST; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.PUNCTUATION) {
                if (NameIndex.isHyphen(token)) {
                    continue;
                }
                break;
            }
            String form = token.form();
            if (words > 0) {
                hash = WordHash.add(hash, " ", 0, 1);
            }
            hash = WordHash.add(hash, form, 0, form.length());
            words++;
            if (words > 1 && token.isCapitalized()) {
                int place = tables.names.find(WordHash.fold(hash));
                best = place < 0 ? best : (i + 1) << 8 | tables.names.at(place, 0);
            }
        }
        return best;
    }
}
