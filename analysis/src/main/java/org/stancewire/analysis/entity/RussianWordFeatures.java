package org.stancewire.analysis.entity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.sequence.WordHash;
import org.stancewire.analysis.text.Token;

/// What a Russian word says by itself, in any case form: its letters, the kinds of words that name
/// people, organisations and places, and the Latin names it may be a form of.
final class RussianWordFeatures extends WordFeatures {
    private static final int FLAG = 20;
    private static final int GRADE = 30;
    private static final int NAMED = 36;

    /// What may have become what in the nominative: case endings of nouns and adjectives that
    /// names have.
    private static final List<String[]> ENDINGS =
            Stream.of(
                            "> а> у> ом> ем> е> я>й ю>й ем>й я>ь ю>ь ем>ь ы>а и>а у>а ой>а е>а ю>я"
                                    + " и>я ей>я е>я ого>ий ого>ый ому>ий ым>ый ым>ий им>ий ом>ий ой>ая"
                                    + " ую>ая")
                    .flatMap(all -> Stream.of(all.split(" ")))
                    .map(change -> change.split(">", -1))
                    .toList();

    private final NameTables tables;
    private final RussianWords words;

    RussianWordFeatures(NameTables tables, RussianWords words) {
        this.tables = tables;
        this.words = words;
    }

    @Override
    float @Nullable [] vector(Token token) {
        return RussianWords.isLatin(token) ? tables.vectors.of(token.form()) : null;
    }

    @Override
    String plain(String lower) {
        return lower.indexOf('ё') < 0 ? lower : lower.replace('ё', 'е');
    }

    @Override
    void addOwn(FeatureRows rows, Token token, String lower) {
        if (token.kind() != Token.Kind.WORD) {
            return;
        }
        boolean[] flags = {
            words.isGiven(token),
            words.isPatronymic(token),
            words.isSurnameShaped(token),
            words.isTitle(token),
            words.isOrganizationHead(token),
            words.isStateHead(token),
            words.isStateAcronym(token),
            words.isPlaceHead(token),
            words.isPlaceBefore(token),
            words.isPlaceAdjective(token),
            words.isAdjectiveShaped(token),
            words.isNotName(token),
            RussianWords.isAcronym(token),
            RussianWords.isLatin(token),
            words.isLatinGiven(token)
        };
        for (int i = 0; i < flags.length; i++) {
            if (flags[i]) {
                rows.add(FLAG, i);
            }
        }
        if (token.isCapitalized()) {
            addGrades(rows, lower);
        }
    }

    /// How often the word, put back into the nominative in any way that it may be, stands in
    /// names of each kind.
    private void addGrades(FeatureRows rows, String lower) {
        int[] best = new int[NameTables.GRADES];
        int named = 0;
        for (String[] change : ENDINGS) {
            if (lower.length() - change[0].length() < 3 || !lower.endsWith(change[0])) {
                continue;
            }
            String nominative = lower.substring(0, lower.length() - change[0].length()) + change[1];
            int russian = tables.russian.find(WordHash.of(nominative));
            named = russian < 0 ? named : Math.max(named, tables.russian.at(russian, 0));
            int place = tables.words.find(WordHash.of(Spelling.latin(nominative)));
            for (int i = 0; place >= 0 && i < best.length; i++) {
                best[i] = Math.max(best[i], tables.grade(place, i));
            }
        }
        rows.add(NAMED, named);
        for (int i = 0; i < best.length; i++) {
            rows.add(GRADE + i, best[i]);
        }
    }
}
