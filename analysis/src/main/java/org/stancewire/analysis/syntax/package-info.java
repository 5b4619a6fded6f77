/// A light syntactic analysis: word classes, phrases, and who does what in a clause.
///
/// [Grammars] makes a [ParsedText] of a text, which gives a [Parse] of each sentence. It answers
/// the questions that the rooms `quote/` and `stance/` ask: the subject of this verb, the phrases
/// after it, whether it is passive, negated or only supposed. English goes by word order, Russian
/// by endings. Beside these rules, `ParsedText.dependencies` gives the tree of the trained parser
/// in the room `tree/`.
@NullMarked
package org.stancewire.analysis.syntax;

import org.jspecify.annotations.NullMarked;
