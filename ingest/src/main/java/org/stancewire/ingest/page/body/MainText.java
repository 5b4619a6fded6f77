package org.stancewire.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.date.DateLine;

/// The running text of a page's article, without what stands around and between it.
public final class MainText {
    private static final double MOST = 0.75;

    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:read (?:more|also|next)|see also|also read|related|more:|lea (?:también|más|además)?:?|lee también|mire|le puede interesar"
                            + "|mehr zum thema|lesen sie (?:auch|dazu|hier)|lies auch|siehe auch|weiterlesen|mehr dazu|auch interessant|das könnte"
                            + "|lire aussi|à lire|voir aussi|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|leia (?:também|mais)|veja também|leggi anche"
                            + "|читайте также|читать далее|смотрите также|по теме|подробнее)\\b");

    private final List<Block> blocks;
    private final List<Box> boxes;
    private final long[] prose;

    private MainText(Outline outline) {
        blocks = outline.blocks();
        boxes = outline.boxes();
        prose = new long[blocks.size() + 1];
    }

    /// Its paragraphs as lines; null where there are none.
    public static @Nullable String of(Document page) {
        return new MainText(Outline.of(page.body())).text();
    }

    private @Nullable String text() {
        sum(false);
        markAsides();
        sum(true);
        Box container = container();
        StringBuilder text = new StringBuilder();
        for (Block block : kept(container)) {
            text.append(text.isEmpty() ? "" : "\n").append(block.text());
        }
        return text.isEmpty() ? null : text.toString();
    }

    private void sum(boolean withoutAsides) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            prose[i + 1] = prose[i] + (withoutAsides && block.box().aside ? 0 : block.prose());
        }
    }

    private long prose(Box box) {
        return prose[box.endBlock] - prose[box.firstBlock];
    }

    private void markAsides() {
        long half = prose(boxes.getFirst()) / 2;
        for (Box box : boxes) {
            Box parent = box.parent;
            box.aside = parent != null && (parent.aside || isAside(box, half));
        }
    }

    private boolean isAside(Box box, long half) {
        if (Names.isAsideTag(box.element)) {
            return prose(box) <= half || box.tag.startsWith("fig");
        }
        return Names.isAsideName(box.element) && prose(box) <= half;
    }

    /// Goes down as long as one box holds most of what its parent holds.
    private Box container() {
        Box best = boxes.getFirst();
        for (Box box : boxes) {
            if (box.parent == best && prose(box) > prose(best) * MOST) {
                best = box;
            }
        }
        return best;
    }

    private List<Block> kept(Box container) {
        List<Block> kept = new ArrayList<>();
        for (int i = container.firstBlock; i < container.endBlock; i++) {
            Block block = blocks.get(i);
            if (!block.box().aside && isText(block)) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.getLast().isHeading()) {
            kept.removeLast();
        }
        return kept;
    }

    private boolean isText(Block block) {
        String text = block.text();
        if (block.box().tag.equals("h1")) {
            return false;
        }
        if (block.linkDensity() > 0.5 && !(Prose.endsSentence(text) && text.length() > 80)) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.length() < 200 && LEAD.matcher(lower).find()) {
            return false;
        }
        if (DateLine.parse(text) != null) {
            return false;
        }
        boolean div =
                !block.isHeading()
                        && !List.of("p", "li", "td", "th", "blockquote", "dd", "dt", "pre")
                                .contains(block.box().tag);
        return !(div && text.length() < 40 && !Prose.endsSentence(text));
    }
}
