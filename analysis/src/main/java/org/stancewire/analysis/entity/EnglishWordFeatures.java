package org.stancewire.analysis.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.sequence.WordHash;
import org.stancewire.analysis.text.Token;

/// What an English word says by itself: its letters, its cluster, the names it is known from.
final class EnglishWordFeatures extends WordFeatures {
    private static final int CLUSTER = 20;
    private static final int GRADE = 30;
    private static final int PAIR = 40;
    private static final int GROUP = 41;
    private static final int DEMONYM = 42;
    private static final int WHOLE = 43;
    private static final int ALSO_SMALL = 44;
    private static final int[] DEPTHS = {4, 6, 8, 10, 24};
    private static final List<String> GROUPS =
            List.of(
                    "given-male",
                    "given-female",
                    "title",
                    "also-a-word",
                    "org-last",
                    "org-first",
                    "loc-last",
                    "loc-first",
                    "loc-modifier",
                    "loc-before",
                    "event",
                    "not-name");

    private final NameTables tables;
    private final EnglishWords words;

    EnglishWordFeatures(NameTables tables, EnglishWords words) {
        this.tables = tables;
        this.words = words;
    }

    @Override
    float @Nullable [] vector(Token token) {
        return tables.vectors.of(undigited(token.form()));
    }

    private static String undigited(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return form.replaceAll("\\d", "0");
            }
        }
        return form;
    }

    @Override
    void addOwn(FeatureRows rows, Token token, String lower) {
        int place = tables.words.find(WordHash.of(undigited(lower)));
        if (place >= 0) {
            addTable(rows, place);
        }
        for (int g = 0; g < GROUPS.size(); g++) {
            if (words.group(GROUPS.get(g)).contains(bare(lower))) {
                rows.add(GROUP, g);
            }
        }
        if (token.kind() != Token.Kind.WORD) {
            return;
        }
        if (words.isDemonym(token)) {
            rows.add(DEMONYM, 1);
        }
        int whole = tables.names.find(WordHash.of(token.form()));
        if (whole >= 0) {
            rows.add(WHOLE, tables.names.at(whole, 0));
        }
        if (token.isCapitalized()) {
            rows.add(ALSO_SMALL, tables.vectors.has(lower) ? 1 : 0);
        }
    }

    private void addTable(FeatureRows rows, int place) {
        int path = tables.path(place);
        int bits = 31 - Integer.numberOfLeadingZeros(path);
        for (int d = 0; d < DEPTHS.length && path != 0; d++) {
            int depth = Math.min(DEPTHS[d], bits);
            rows.add(CLUSTER + d, path >>> (bits - depth));
        }
        for (int i = 0; i < NameTables.GRADES; i++) {
            rows.add(GRADE + i, tables.grade(place, i));
        }
        rows.add(PAIR, tables.grade(place, 0) << 3 | tables.grade(place, 1));
        rows.add(PAIR, 64 + (tables.grade(place, 2) << 3 | tables.grade(place, 3)));
    }

    private static String bare(String lower) {
        return lower.length() > 1 && lower.endsWith(".")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
