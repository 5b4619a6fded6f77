package org.stancewire.ingest.page.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element that stands as a block, and which of the page's blocks lie in it.
final class Box {
    final Element element;
    final @Nullable Box parent;
    final String tag;
    final int firstBlock;
    int endBlock;
    boolean aside;

    Box(Element element, @Nullable Box parent, int firstBlock) {
        this.element = element;
        this.parent = parent;
        this.tag = element.normalName();
        this.firstBlock = firstBlock;
        this.endBlock = firstBlock;
    }

    /// Whether this is `other` or lies in it.
    boolean isIn(Box other) {
        for (Box box = this; box != null; box = box.parent) {
            if (box == other) {
                return true;
            }
        }
        return false;
    }
}
