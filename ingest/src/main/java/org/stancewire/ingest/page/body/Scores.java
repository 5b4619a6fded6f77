package org.stancewire.ingest.page.body;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much prose each box of a page holds, and what follows from it: which boxes are beside the
/// article, and which holds most of it.
final class Scores {
    /// The share of its parent's prose from which on a box is where the article lies. This and the
    /// others were chosen on half of the pages that are there for tuning.
    private static final double MOST = 0.75;

    /// A box with a larger share of the page's prose is not left out for a weak name.
    private static final double WEAK = 0.15;

    /// So much is a large share of a short page, and no article yet.
    private static final int MUCH = 300;

    /// One with a larger share is no teaser.
    private static final double CARD = 0.25;

    /// Where there is that much prose outside the comments, they are not the article.
    private static final int LEAST = 200;

    /// What holds several paragraphs; the rest is a piece of one article.
    private static final Set<String> HOLDERS =
            Set.of("div", "article", "section", "main", "td", "body", "center", "form", "details");

    private final List<Block> blocks;
    private final List<Box> boxes;
    private final boolean names;
    private final Cards cards;
    private final long[] prose;
    private final long[] length;
    private final long[] linked;

    /// Scores a page and marks what is beside its article.
    ///
    /// @param names whether names and likeness count, or only what the markup means
    Scores(Outline outline, boolean names) {
        this.names = names;
        blocks = outline.blocks();
        boxes = outline.boxes();
        cards = new Cards(outline);
        prose = new long[blocks.size() + 1];
        length = new long[blocks.size() + 1];
        linked = new long[blocks.size() + 1];
        boxes.forEach(box -> box.beside = null);
        sum();
        mark();
        sum();
    }

    private void sum() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean counts = !block.box().isBeside();
            prose[i + 1] = prose[i] + (counts ? block.prose() : 0);
            length[i + 1] = length[i] + (counts ? block.visible() : 0);
            linked[i + 1] = linked[i] + (counts ? block.linked() : 0);
        }
    }

    long prose(Box box) {
        return prose[box.endBlock] - prose[box.firstBlock];
    }

    double linkDensity(Box box) {
        long all = length[box.endBlock] - length[box.firstBlock];
        return all == 0 ? 0 : (double) (linked[box.endBlock] - linked[box.firstBlock]) / all;
    }

    private void mark() {
        double all = prose(boxes.getFirst());
        for (Box box : boxes) {
            if (box.parent != null) {
                box.beside = box.parent.isBeside() ? box.parent.beside : beside(box, all);
            }
        }
    }

    /// What holds more than half of the page's prose is the article, whatever its name.
    private @Nullable Beside beside(Box box, double all) {
        long here = prose(box);
        boolean most = here > all / 2;
        if (names && here <= all * CARD && cards.isOne(box)) {
            return Beside.CARD;
        }
        if (box.hidden && !most) {
            return Beside.HIDDEN;
        }
        if (all - here > LEAST && Names.isComments(box.element)) {
            return Beside.COMMENTS;
        }
        if (Names.isBesideByTag(box.element)) {
            boolean held = box.tag.equals("form") ? here > all * WEAK : most;
            return held && !box.tag.startsWith("fig") ? null : Beside.TAG;
        }
        boolean much = here > Math.max(MUCH, all * WEAK);
        return names && !most && Names.isBeside(box.element, much) ? Beside.NAME : null;
    }

    /// The box that the article lies in: goes down as long as one holds most of what its parent
    /// holds.
    Box core() {
        Box best = boxes.getFirst();
        for (Box box : boxes) {
            if (box.parent == best && prose(box) > prose(best) * MOST) {
                best = box;
            }
        }
        while (best.parent != null && !HOLDERS.contains(best.tag)) {
            best = best.parent;
        }
        return best;
    }
}
