/// The running text of a page: which of its blocks are the article.
///
/// [Outline] sees a page as [Box]es within boxes and the [Block]s of text in them; [MainText]
/// chooses the box that holds the article and leaves out what in it is none of it. The ideas are
/// those of the literature on boilerplate: density of text and links (Kohlschütter et al. 2010),
/// names of classes (Readability), lists of sections (Barbaresi 2021).
@NullMarked
package org.stancewire.ingest.page.body;

import org.jspecify.annotations.NullMarked;
