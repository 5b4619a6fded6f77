/// Articles that say the same, or tell of the same event.
///
/// [Traits] are what is rare in an article, and how much each of it weighs; an index finds those
/// that share them. [Wording] tells a reprint from another report, and [Similar] puts both together
/// into a [SimilarArticle].
@NullMarked
package org.stancewire.query.search.similar;

import org.jspecify.annotations.NullMarked;
