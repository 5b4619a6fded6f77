package org.stancewire.analysis.reference;

import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.Gender;

/// Somebody in a sentence whom a pronoun after it may mean.
///
/// @param from the first of its tokens
/// @param to the token after the last
/// @param entity who it is; null for somebody without a name ("a man", an unclear "he")
/// @param mention the place of the name in the list of mentions, or [Line#NONE]
/// @param acts whether it can be the subject of its clause: neither an owner nor after a
///     preposition
/// @param quote the quote in which it stands, or [Line#NONE]
record Figure(
        int from,
        int to,
        @Nullable String entity,
        int mention,
        Gender gender,
        boolean acts,
        int quote) {}
