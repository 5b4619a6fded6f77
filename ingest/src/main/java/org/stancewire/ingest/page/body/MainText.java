package org.stancewire.ingest.page.body;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.article.layout.Byline;
import org.stancewire.ingest.date.StatedDate.Order;

/// The running text of a page's article, without what stands around and between it.
public final class MainText {
    private static final int LEAST = 250;
    private static final int MUCH = 2;
    private static final int ABOVE = 8;
    private static final int LONGEST_BYLINE = 100;

    private final Outline outline;
    private final BitSet extent;
    private final List<Block> blocks;

    private MainText(Outline outline, BitSet extent) {
        this.outline = outline;
        this.extent = extent;
        this.blocks = Selection.of(outline.blocks(), extent);
    }

    /// Finds it. Where hardly anything is left of a page, its names have misled, and it is read
    /// again without them.
    public static MainText of(Document page) {
        Outline outline = Outline.of(page.body());
        MainText strict = of(outline, true);
        if (strict.length() >= LEAST) {
            return strict;
        }
        MainText lenient = of(outline, false);
        int enough = strict.blocks.isEmpty() ? 0 : Math.max(LEAST, MUCH * strict.length());
        return lenient.length() > enough ? lenient : of(outline, true);
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
    /// @param title what stands for itself and is no part of the text, or null
    public @Nullable String text(@Nullable String stated, @Nullable String title) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block.isHeading() && block.text().equalsIgnoreCase(title)) {
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
        }
        return StatedBody.choose(text.isEmpty() ? null : text.toString(), stated);
    }

    /// The date that readers see above or below the text, or null.
    public @Nullable PublishedAt visibleDate(Order order) {
        return new VisibleDate(outline.blocks(), extent, order).find();
    }

    /// Who a line above the text says wrote it.
    public List<String> authors() {
        List<Block> all = outline.blocks();
        int first = extent.isEmpty() ? 0 : extent.nextSetBit(0);
        for (int i = Math.max(0, first - ABOVE); i < Math.min(all.size(), first + ABOVE); i++) {
            Byline byline =
                    all.get(i).length() <= LONGEST_BYLINE ? Byline.parse(all.get(i).text()) : null;
            if (byline != null) {
                return byline.authors();
            }
        }
        return List.of();
    }
}
