package org.stancewire.ingest.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Teasers of other articles: boxes of one kind side by side, each with a title that leads there
/// and a few words.
final class Cards {
    private static final int LEAST = 2;
    private static final int SHORTEST_TITLE = 12;

    private final List<Block> blocks;
    private final Map<Kind, Integer> counts = new HashMap<>();

    private record Kind(Box parent, String tag, String names) {}

    Cards(Outline outline) {
        blocks = outline.blocks();
        for (Box box : outline.boxes()) {
            if (box.parent != null && looksLikeOne(box)) {
                counts.merge(kind(box), 1, Integer::sum);
            }
        }
    }

    /// Whether it is one of several.
    boolean isOne(Box box) {
        return box.parent != null
                && looksLikeOne(box)
                && counts.getOrDefault(kind(box), 0) >= LEAST;
    }

    private static Kind kind(Box box) {
        Box parent = box.parent;
        return new Kind(
                parent == null ? box : parent,
                box.tag,
                box.element
                        .className()
                        .replaceAll(
                                "\\d+|\\b(?:first|last|odd|even)\\b|(?:category|tag|post)-\\S+",
                                ""));
    }

    /// A linked title, and at most a few words beside it.
    private boolean looksLikeOne(Box box) {
        if (box.endBlock - box.firstBlock < 2 || box.endBlock - box.firstBlock > 8) {
            return false;
        }
        boolean title = false;
        int words = 0;
        for (Block block : blocks.subList(box.firstBlock, box.endBlock)) {
            if (block.leadsAway() && block.length() >= SHORTEST_TITLE) {
                title = true;
            } else {
                words += block.length();
            }
        }
        return title && words < 500;
    }
}
