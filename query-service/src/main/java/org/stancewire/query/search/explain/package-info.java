/// Why an article's annotations are there.
///
/// [Explanations] puts into words what the annotations themselves hold: provenance, evidence,
/// confidence, and what was rejected.
@NullMarked
package org.stancewire.query.search.explain;

import org.jspecify.annotations.NullMarked;
