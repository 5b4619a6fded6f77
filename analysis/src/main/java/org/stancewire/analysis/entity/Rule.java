package org.stancewire.analysis.entity;

/// What found a mention, and how often it is right: the share of its mentions whose span and type
/// are exactly those of the open development sets (WikiGold, CrossNER politics dev, factRuEval
/// dev), rounded to hundredths.
enum Rule {
    WHOLE_NAME(0.85, "a name of the catalogue"),
    SURNAME(0.82, "a surname of the catalogue"),
    GIVEN_NAME(0.94, "a given name before it"),
    INITIALS(0.64, "initials beside it"),
    TITLE(0.77, "a title before it"),
    PERSON_OF_ARTICLE(0.83, "the full name stands elsewhere in the article"),
    ORGANIZATION_WORD(0.77, "a word that names a kind of organisation"),
    QUOTED_NAME(0.88, "a name in quotation marks after a kind of organisation"),
    ACRONYM(0.72, "an acronym"),
    DEFINED_ACRONYM(0.98, "an acronym that the article explains"),
    PLACE_WORD(0.69, "a word that names a kind of place"),
    PLACE_PREPOSITION(0.73, "a preposition of place before it"),
    SURNAME_SHAPE(0.89, "the shape of a surname"),
    NAME_SHAPE(0.47, "several capitalised words"),
    SAME_AS_ELSEWHERE(0.76, "the same name elsewhere in the article"),
    GIVEN_BY_CALLER(1, "given by the caller");

    private final double precision;
    private final String reason;

    Rule(double precision, String reason) {
        this.precision = precision;
        this.reason = reason;
    }

    double precision() {
        return precision;
    }

    String reason() {
        return reason;
    }

    String model() {
        return this == WHOLE_NAME || this == SURNAME ? "catalogue-1" : "name-rules-1";
    }
}
