package org.stancewire.analysis.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.analysis.text.Token;

/// The longest catalogue name at each token of one sentence.
final class CatalogueMatches {
    private final List<Token> tokens;
    private final List<NameIndex> indexes;
    private final NameIndex.@Nullable Match[] found;
    private final boolean[] asked;

    CatalogueMatches(Sentence sentence, List<NameIndex> indexes) {
        this.tokens = sentence.tokens();
        this.indexes = indexes;
        this.found = new NameIndex.Match[tokens.size()];
        this.asked = new boolean[tokens.size()];
    }

    /// Any name that begins at token `i`, surnames and weak names included, or null.
    NameIndex.@Nullable Match at(int i) {
        if (!asked[i]) {
            asked[i] = true;
            for (NameIndex index : indexes) {
                NameIndex.Match match = index.longest(tokens, i);
                if (match != null && (found[i] == null || match.to() > found[i].to())) {
                    found[i] = match;
                }
            }
        }
        return found[i];
    }

    /// A name that begins at token `i` and can stand for itself, or null.
    NameIndex.@Nullable Match strongAt(int i) {
        NameIndex.Match match = at(i);
        return match != null && has(match, NameUse.Kind.WHOLE) ? match : null;
    }

    static boolean has(NameIndex.Match match, NameUse.Kind kind) {
        for (NameUse use : match.uses()) {
            if (use.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
