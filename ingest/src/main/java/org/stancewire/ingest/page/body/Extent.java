package org.stancewire.ingest.page.body;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which blocks of a page may be the article: those of the box that holds most of it, and those
/// around that box which belong to it, such as the lead between title and body.
final class Extent {
    private static final double MOST_LINKED = 0.3;
    private static final int SHORTEST_DECK = 40;
    private static final int FARTHEST_TITLE = 30;

    private final List<Block> blocks;
    private final Scores scores;
    private final Box core;
    private final Set<Box> around = new HashSet<>();
    private final Box whole;
    private final int title;

    private Extent(Outline outline, Scores scores, Box core) {
        this.blocks = outline.blocks();
        this.scores = scores;
        this.core = core;
        Box held = null;
        for (Box box = core; box != null; box = box.parent) {
            around.add(box);
            held = held == null && (isWhole(box) || box.parent == null) ? box : held;
        }
        this.whole = held == null ? core : held;
        this.title = title();
    }

    /// The places of the blocks.
    static BitSet of(Outline outline, Scores scores, Box core) {
        Extent extent = new Extent(outline, scores, core);
        BitSet places = new BitSet();
        places.set(core.firstBlock, core.endBlock);
        for (int i = extent.start(); i < extent.whole.endBlock; i++) {
            if (!places.get(i) && extent.belongs(i)) {
                places.set(i);
            }
        }
        return places;
    }

    /// A title may stand before the element that says to be the whole article, and a lead with it.
    private int start() {
        boolean near = title >= 0 && core.firstBlock - title <= FARTHEST_TITLE;
        return near ? Math.min(title + 1, whole.firstBlock) : whole.firstBlock;
    }

    /// The last heading of the first order before the core, or -1.
    private int title() {
        for (int i = core.firstBlock - 1; i >= 0; i--) {
            if (blocks.get(i).box().tag.equals("h1")) {
                return i;
            }
        }
        return -1;
    }

    private boolean belongs(int place) {
        Block block = blocks.get(place);
        boolean before = place < core.firstBlock;
        if (block.box().isBeside() || (before && place < title)) {
            return false;
        }
        if (before && title >= 0 && isDeck(block)) {
            return true;
        }
        Box unit = unit(block.box());
        if (around.contains(unit)) {
            return block.prose() > 0;
        }
        return scores.linkDensity(unit) < MOST_LINKED
                && (block.prose() > 0 || (scores.prose(unit) > 0 && (!before || title >= 0)));
    }

    /// The words under a title that sum the article up.
    private static boolean isDeck(Block block) {
        return block.isHeading()
                && block.length() >= SHORTEST_DECK
                && block.linkDensity() < MOST_LINKED;
    }

    /// The outermost box around it that does not hold the core.
    private Box unit(Box box) {
        Box unit = box;
        while (unit.parent != null && !around.contains(unit) && !around.contains(unit.parent)) {
            unit = unit.parent;
        }
        return unit;
    }

    private static boolean isWhole(Box box) {
        return box.tag.equals("article")
                || box.tag.equals("main")
                || box.element.attr("role").equals("main");
    }
}
