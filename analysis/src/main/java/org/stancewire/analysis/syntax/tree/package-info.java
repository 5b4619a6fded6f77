/// A trained dependency parser: word classes, heads and relations after Universal Dependencies.
///
/// [TreeParser] tags a sentence and builds its tree from left to right, one move at a time, in time
/// that grows with its length; [Dependencies] is the answer. [TreeModel] holds the weights, whole
/// numbers, so that a sentence has the same tree on every machine. The other public types are what
/// `training` learns with: the features of words, moves and relations, and the [State] of a parse.
@NullMarked
package org.stancewire.analysis.syntax.tree;

import org.jspecify.annotations.NullMarked;
