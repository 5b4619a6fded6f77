package org.stancewire.ingest.page.body;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.date.StatedDate.Order;

/// The running text of a page's article, without what stands around and between it.
public final class MainText {
    private static final int LEAST = 250;
    private static final int MUCH = 2;

    private final Outline outline;
    private final BitSet extent;
    private final List<Block> blocks;

    private MainText(Outline outline, BitSet extent) {
        this.outline = outline;
        this.extent = extent;
        this.blocks = Selection.of(outline.blocks(), extent);
    }

    /// Finds it. Where hardly anything is left of a page, its names have misled, and it is read
    // again
    /// without them.
    public static MainText of(Document page) {
        Outline outline = Outline.of(page.body());
        MainText strict = of(outline, true);
        if (strict.length() >= LEAST) {
            return strict;
        }
        MainText lenient = of(outline, false);
        return lenient.length() > MUCH * strict.length() ? lenient : of(outline, true);
    }

    private static MainText of(Outline outline, boolean names) {
        Scores scores = new Scores(outline, names);
        return new MainText(outline, Extent.of(outline, scores, scores.core()));
    }

    private int length() {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    /// Its paragraphs, an empty line between them; null where there are none.
    ///
    /// @param stated the text as the page states it for machines, or null; taken instead where the
    ///     page shows hardly anything of it
    public @Nullable String text(@Nullable String stated) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
        }
        return StatedBody.choose(text.isEmpty() ? null : text.toString(), stated);
    }

    /// The date that readers see above or below the text, or null.
    public @Nullable PublishedAt visibleDate(Order order) {
        return new VisibleDate(outline.blocks(), extent, order).find();
    }
}
