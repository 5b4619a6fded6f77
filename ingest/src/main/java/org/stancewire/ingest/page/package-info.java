/// Web pages: the article that a page holds, out of its bytes.
///
/// [PageReader] is the way in. The bytes become text by what transport and page say of their
/// encoding, the text a tree of bounded depth and size; `facts` reads what the page states of its
/// article, `body` finds the running text. All work grows with the length of the page, and no page
/// can make it explode.
@NullMarked
package org.stancewire.ingest.page;

import org.jspecify.annotations.NullMarked;
