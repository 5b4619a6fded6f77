/// The whole result of a question as rows, however large it is.
///
/// An [Export] says which [Column]s of which rows are asked for: one row for an article
/// ([ArticleColumn]) or one for a stance ([StanceColumn]). [Rows] walks through the result a few
/// articles at a time and keeps nothing between two steps.
@NullMarked
package org.stancewire.query.search.export;

import org.jspecify.annotations.NullMarked;
