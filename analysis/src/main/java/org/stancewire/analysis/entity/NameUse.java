package org.stancewire.analysis.entity;

import org.stancewire.analysis.text.Token;

/// One way in which a text may name an entry of the catalogue.
///
/// @param alias the name as the catalogue has it, for explanations
/// @param capitals bit i is set when word i begins with a capital letter
/// @param acronyms bit i is set when word i is written in capitals
record NameUse(Known known, String alias, Kind kind, long capitals, long acronyms) {

    /// How strongly the name points to the entry.
    enum Kind {
        /// The whole name.
        WHOLE,
        /// A surname that stands for this person by itself.
        SURNAME,
        /// A surname that needs the full name in the same article.
        COMMON_SURNAME,
        /// A name that also means other things.
        WEAK
    }

    CatalogueEntry entry() {
        return known.entry();
    }

    /// This use where the same words also have another form of the same entry.
    NameUse or(NameUse other) {
        Kind stronger = other.kind.compareTo(kind) < 0 ? other.kind : kind;
        return new NameUse(
                known, alias, stronger, capitals & other.capitals, acronyms & other.acronyms);
    }

    /// Whether word `i` of this name may be written as `token` is.
    boolean allows(int i, Token token) {
        long bit = 1L << i;
        if ((capitals & bit) == 0) {
            return true;
        }
        String form = token.form();
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        if (!capital || (acronyms & bit) == 0) {
            return capital;
        }
        // "Nato", "Isis": a long acronym is often written as a word.
        return form.length() >= 4
                || form.length() < 2
                || Character.isUpperCase(form.charAt(1))
                || form.charAt(1) == '.';
    }
}
