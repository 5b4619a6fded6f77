/// Counts articles by what they have in common, without reading them.
///
/// [Facets] goes through the articles of a question, [ValuesOf] says what each has, [Numbering]
/// gives values numbers that hold across all parts of the index, and [Counts] adds up and picks
/// the most frequent.
@NullMarked
package org.stancewire.query.lucene.count;

import org.jspecify.annotations.NullMarked;
