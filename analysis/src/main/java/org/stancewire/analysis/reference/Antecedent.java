package org.stancewire.analysis.reference;

/// Whom a pronoun means.
///
/// @param mention the place of the name in the list of mentions
record Antecedent(String entity, int mention, double confidence, String reason) {}
