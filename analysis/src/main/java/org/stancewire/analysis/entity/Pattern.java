package org.stancewire.analysis.entity;

/// What Russian writers put beside names and how they write them: signs for the trained finder, not
/// yet names. The finder knows them by these very words.
enum Pattern {
    WHOLE_NAME,
    SURNAME,
    GIVEN_NAME,
    INITIALS,
    TITLE,
    ORGANIZATION_WORD,
    QUOTED_NAME,
    ACRONYM,
    PLACE_WORD,
    PLACE_PREPOSITION,
    SURNAME_SHAPE,
    NAME_SHAPE,
    CAPITAL
}
