package org.stancewire.analysis.text;

import org.stancewire.contract.Spanned;

/// One word, number or punctuation mark of a text.
///
/// @param form its characters, as they stand in the text
/// @param lower `form` in lower case, without regard to the locale
/// @param kind what sort of token it is
public record Token(int start, int end, String form, String lower, Kind kind) implements Spanned {
    public Token {
        Spanned.check(start, end);
    }

    /// Whether it begins with a capital letter.
    public boolean isCapitalized() {
        return kind == Kind.WORD && Character.isUpperCase(form.codePointAt(0));
    }

    /// The sorts of token.
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }
}
