/// Whom a text means where it uses no name: pronouns, titles and other descriptions.
///
/// [ReferenceResolver] is the whole of it. Sieves of falling precision, each of which would rather
/// stay silent than guess, as in Lee et al., "Deterministic coreference resolution based on
/// entity-centric, precision-ranked rules", Computational Linguistics 39(4), 2013: [Titles] knows
/// who was introduced with which office, [Nominals] which organisation is called what, and
/// [Antecedents] looks back from a pronoun for the one person whom it can mean, with [Speaking],
/// [Animacy] and [Cataphora] for what is special. [Line] is a sentence with what stands in it.
/// English and Russian; other languages have no references.
@NullMarked
package org.stancewire.analysis.reference;

import org.jspecify.annotations.NullMarked;
