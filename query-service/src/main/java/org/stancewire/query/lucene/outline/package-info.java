/// What a list shows of an article, kept beside it, so that a page of the feed need not read its
/// articles: [Outlines] puts it into a document and reads it again. [OutlineWriter] and
/// [OutlineReader] agree on its bytes: numbers are as short as they can be, and a string that was
/// there before is its number.
@NullMarked
package org.stancewire.query.lucene.outline;

import org.jspecify.annotations.NullMarked;
