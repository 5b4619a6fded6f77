package org.stancewire.analysis.syntax;

/// What a token does in its sentence, as far as closed word lists and endings tell.
public enum WordClass {
    /// Noun, name, adjective or numeral: what noun phrases are made of.
    NOMINAL,
    DETERMINER,
    PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    AUXILIARY,
    MODAL,
    NEGATION,
    ADVERB,
    /// The English "to" before a verb.
    TO,
    VERB,
    COMMA,
    /// A colon, semicolon or dash.
    BREAK,
    HYPHEN,
    QUOTE,
    OPEN,
    CLOSE,
    STOP
}
