package org.stancewire.ingest.page.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element that stands as a block, and which of the page's blocks lie in it.
final class Box {
    final Element element;
    final @Nullable Box parent;
    final String tag;
    final boolean hidden;
    final int firstBlock;
    int endBlock;
    @Nullable Beside beside;

    /// @param hidden whether its markup says that readers do not see it
    Box(Element element, @Nullable Box parent, boolean hidden, int firstBlock) {
        this.element = element;
        this.parent = parent;
        this.tag = element.normalName();
        this.hidden = hidden;
        this.firstBlock = firstBlock;
        this.endBlock = firstBlock;
    }

    /// Whether it is known to be none of the article.
    boolean isBeside() {
        return beside != null;
    }
}
