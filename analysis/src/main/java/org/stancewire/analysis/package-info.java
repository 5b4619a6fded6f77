/// Text in, annotations out: a plain library without framework, Kafka, HTTP or clock.
///
/// [Analyzer] is the whole of it. It recognises the language (`language/`), splits the text into
/// sentences and tokens (`text/`), finds and links mentions (`entity/`, by the networks of
/// `sequence/`), finds whom pronouns and titles mean (`reference/`) and who is quoted (`quote/`),
/// and judges how the text speaks of each mention (`tone/`) and who is for or against whom
/// (`stance/`). Each room hands the next its findings; the same text and model always give the same
/// annotations, on any thread and machine.
@NullMarked
package org.stancewire.analysis;

import org.jspecify.annotations.NullMarked;
