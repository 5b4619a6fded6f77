package org.stancewire.ingest.page.body;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.date.DateLine;
import org.stancewire.ingest.date.StatedDate.Order;

/// The date that stands beside an article for its readers: above it, at its beginning or below it.
final class VisibleDate {
    private static final int ABOVE = 40;
    private static final int BELOW = 40;
    private static final int LONGEST = 150;
    private static final int OPENING = 60;

    private final List<Block> blocks;
    private final Order order;
    private final int first;
    private final int last;

    VisibleDate(List<Block> blocks, BitSet extent, Order order) {
        this.blocks = blocks;
        this.order = order;
        this.first = Math.max(0, firstProse(blocks, extent));
        this.last = Math.max(first, extent.length() - 1);
    }

    private static int firstProse(List<Block> blocks, BitSet extent) {
        for (int i = extent.nextSetBit(0); i >= 0; i = extent.nextSetBit(i + 1)) {
            if (blocks.get(i).prose() > 0) {
                return i;
            }
        }
        return extent.nextSetBit(0);
    }

    @Nullable PublishedAt find() {
        PublishedAt date = null;
        for (int i = first - 1; i >= Math.max(0, first - ABOVE) && date == null; i--) {
            date = in(i);
        }
        for (int i = first; i < Math.min(blocks.size(), first + 3) && date == null; i++) {
            String text = blocks.get(i).text();
            date = text.length() > LONGEST ? read(text.substring(0, OPENING)) : in(i);
        }
        for (int i = last; i < Math.min(blocks.size(), last + BELOW) && date == null; i++) {
            date = in(i);
        }
        return date;
    }

    private @Nullable PublishedAt in(int index) {
        Block block = blocks.get(index);
        Beside beside = block.box().beside;
        boolean others = beside == Beside.CARD || beside == Beside.COMMENTS;
        return others || block.length() > LONGEST ? null : read(block.text());
    }

    private @Nullable PublishedAt read(String text) {
        DateLine line = DateLine.within(text, order);
        return line == null ? null : line.date();
    }
}
