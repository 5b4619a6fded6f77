/// Who and where: finding mentions, linking them to entities, and the catalogue of those we know.
///
/// Start at [EntityTagger]. A `Finder` of the text's language says what may be a name (the
/// catalogue through its `NameIndex`, and rules for unlisted names in English and Russian); the
/// `Linker` then decides with the whole article as evidence which entity each one is. Russian case
/// forms are made when the catalogue loads (`RussianForms`) and undone for unlisted names
/// (`RussianLemma`). The catalogue itself is text, under `src/main/resources`.
@NullMarked
package org.stancewire.analysis.entity;

import org.jspecify.annotations.NullMarked;
