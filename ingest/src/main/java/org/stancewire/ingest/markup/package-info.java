/// The words of a piece of HTML, such as the content of a feed entry or of a wire item: a paragraph
/// a block, nothing guessed. Which part of a whole page is the article is the business of `page`.
@NullMarked
package org.stancewire.ingest.markup;

import org.jspecify.annotations.NullMarked;
