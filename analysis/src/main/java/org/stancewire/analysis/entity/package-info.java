/// Who and where: finding mentions, linking them to entities, and the catalogue of those we know.
///
/// Start at [EntityTagger]. A `Finder` of the text's language says what is a name: in English and
/// Russian a trained network (`NameFinder`), to which the catalogue and patterns are features
/// among others, elsewhere the catalogue alone. The `Linker` then decides with the whole article as
/// evidence which entity each one is. Russian case forms are made when the catalogue loads
/// (`RussianForms`) and undone for unlisted names (`RussianLemma`). The catalogue itself is text,
/// under `src/main/resources`; `training` made the models beside it.
@NullMarked
package org.stancewire.analysis.entity;

import org.jspecify.annotations.NullMarked;
