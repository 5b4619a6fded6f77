package org.stancewire.analysis.entity;

/// What speaks for a mention that the trained model found, and how often such a mention is right:
/// the share of those whose span and type are exactly those of three open sets that the model was
/// not trained on (EWT dev, CrossNER politics test, factRuEval test), rounded to hundredths.
enum Rule {
    WHOLE_NAME(0.92, "a name of the catalogue"),
    SURNAME(0.95, "a surname of the catalogue"),
    GIVEN_NAME(0.95, "a given name before it"),
    INITIALS(0.96, "initials beside it"),
    TITLE(0.91, "a title before it"),
    ORGANIZATION_WORD(0.81, "a word that names a kind of organisation"),
    ACRONYM(0.73, "an acronym"),
    DEFINED_ACRONYM(1, "an acronym that the article explains"),
    PLACE_WORD(0.74, "a word that names a kind of place"),
    LEARNED(0.74, "its letters and the words around it"),
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
        return this == WHOLE_NAME || this == SURNAME ? "catalogue-1" : "names-1";
    }
}
