/// One key for a name however it is spelt: `Daniel Orwick` and «Дэниел Орвик».
///
/// Start at [NameKey]. A Latin word is first written in Russian letters by `Transcriber`, whose
/// trained model ([NameModel], made by `training/train-names`) knows how Russian newspapers spell
/// foreign names; a Cyrillic word is there already. [SoundKey] then makes one of what writers
/// confuse and gives the result in Latin letters again. Other scripts are romanised first
/// (`Romanization`).
@NullMarked
package org.stancewire.analysis.entity.name;

import org.jspecify.annotations.NullMarked;
