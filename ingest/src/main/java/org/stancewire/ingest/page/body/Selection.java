package org.stancewire.ingest.page.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.date.DateLine;
import org.stancewire.ingest.date.StatedDate.Order;

/// Which of the blocks that may be the article are.
final class Selection {
    private static final int SHORTEST_REPEATED = 20;
    private static final int SHORTEST_PROSE = 40;
    private static final int SHORTEST_LINKED = 80;
    private static final int LONGEST_DATED = 80;
    private static final double MOST_LINKED = 0.5;
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "li", "td", "th", "blockquote", "dd", "dt", "pre");

    private Selection() {}

    /// Those at these places, in their order.
    static List<Block> of(List<Block> blocks, BitSet places) {
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            Block block = blocks.get(i);
            boolean repeated = block.length() >= SHORTEST_REPEATED && seen.contains(block.text());
            if (!repeated && beside(block) == null) {
                seen.add(block.text());
                kept.add(block);
            }
        }
        return withoutIdleHeadings(kept);
    }

    /// Why a block is none of the article, or null when it is.
    static @Nullable Beside beside(Block block) {
        String text = block.text();
        if (block.box().isBeside()) {
            return block.box().beside;
        }
        if (block.box().tag.equals("h1")) {
            return Beside.TITLE;
        }
        boolean sentence = Prose.endsSentence(text);
        if (block.linkDensity() > MOST_LINKED && !(sentence && block.length() > SHORTEST_LINKED)) {
            return Beside.LINKS;
        }
        if (Phrases.areBeside(block)) {
            return Beside.PHRASE;
        }
        if (DateLine.parse(text) != null || isLineWithDate(block)) {
            return Beside.DATE;
        }
        boolean paragraph = block.isHeading() || PARAGRAPHS.contains(block.box().tag);
        return paragraph || sentence || block.length() >= SHORTEST_PROSE ? null : Beside.SHORT;
    }

    /// `Written by Ann on November 7, 2023`.
    private static boolean isLineWithDate(Block block) {
        return block.length() <= LONGEST_DATED
                && !block.isHeading()
                && !PARAGRAPHS.contains(block.box().tag)
                && DateLine.within(block.text(), Order.UNKNOWN) != null;
    }

    /// A heading with nothing under it stood over something that is not kept.
    private static List<Block> withoutIdleHeadings(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int below = 0;
        for (Block block : blocks.reversed()) {
            int level = block.headingLevel();
            if (level == 0) {
                below = Integer.MAX_VALUE;
                kept.add(block);
            } else if (level < below) {
                below = level;
                kept.add(block);
            }
        }
        return kept.reversed();
    }
}
