package org.stancewire.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// A page as boxes within boxes and the blocks of text in them, in the order of the page.
final class Outline implements NodeFilter {
    private static final Set<String> NO_TEXT =
            Set.of(
                    "script",
                    "style",
                    "rt",
                    "rp",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "canvas",
                    "audio",
                    "video",
                    "button",
                    "input",
                    "select",
                    "option",
                    "textarea",
                    "map",
                    "head",
                    "dialog",
                    "math",
                    "applet",
                    "datalist",
                    "progress",
                    "meter",
                    "noframes",
                    "frameset",
                    "menu",
                    "source",
                    "track");
    private static final Set<String> BLOCKS =
            Set.of(
                    "html",
                    "body",
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "center",
                    "dd",
                    "details",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "caption",
                    "legend",
                    "search",
                    "noscript");

    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Box open;
    private int visible;
    private int linked;
    private int away;
    private int links;
    private int inside;
    private int breaks;
    private int preformatted;

    private Outline(Element body) {
        open = new Box(body, null, false, 0);
        boxes.add(open);
    }

    static Outline of(Element body) {
        Outline outline = new Outline(body);
        for (Node child : body.childNodes()) {
            child.filter(outline);
        }
        outline.flush();
        outline.boxes.getFirst().endBlock = outline.blocks.size();
        return outline;
    }

    /// The outermost first.
    List<Box> boxes() {
        return boxes;
    }

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode words -> append(words.getWholeText());
            case Element element -> {
                String tag = element.normalName();
                boolean block = BLOCKS.contains(tag);
                boolean hidden = Names.isHidden(element);
                if (NO_TEXT.contains(tag) || (hidden && !block)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (tag.equals("br")) {
                    breakLine();
                } else if (block) {
                    flush();
                    boolean unseen = hidden || tag.equals("noscript");
                    open = new Box(element, open, unseen, blocks.size());
                    boxes.add(open);
                    preformatted += tag.equals("pre") ? 1 : 0;
                } else if (isLink(element)) {
                    links++;
                    inside += leadsInside(element) ? 1 : 0;
                }
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (open.element == element && open.parent != null) {
                flush();
                open.endBlock = blocks.size();
                open = open.parent;
                preformatted -= tag.equals("pre") ? 1 : 0;
            } else if (isLink(element)) {
                links--;
                inside -= leadsInside(element) ? 1 : 0;
            }
        }
        return FilterResult.CONTINUE;
    }

    /// An `a` that is only a place to lead to, as old pages have it around whole paragraphs, is
    /// none.
    private static boolean isLink(Element element) {
        return element.normalName().equals("a")
                && (element.hasAttr("href") || !(element.hasAttr("name") || element.hasAttr("id")));
    }

    /// Whether it leads to a place of this very page.
    private static boolean leadsInside(Element link) {
        String to = link.attr("href").strip();
        return to.startsWith("#") && to.length() > 1;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                breakLine();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!text.isEmpty() && !endsInSpace()) {
                    text.append(' ');
                }
            } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
                text.append(c);
                visible++;
                linked += links > 0 ? 1 : 0;
                away += links > 0 && inside == 0 ? 1 : 0;
                breaks = 0;
            }
        }
    }

    private boolean endsInSpace() {
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n';
    }

    /// One break ends a line, two end a block.
    private void breakLine() {
        if (++breaks >= 2) {
            flush();
        } else if (!text.isEmpty()) {
            trimEnd();
            text.append('\n');
        }
    }

    private void trimEnd() {
        while (!text.isEmpty() && endsInSpace()) {
            text.setLength(text.length() - 1);
        }
    }

    /// The large first letter of a word, which stands in a box of its own.
    private String initial() {
        String last = blocks.isEmpty() ? "" : blocks.getLast().text();
        boolean letter = last.length() == 1 && Character.isUpperCase(last.charAt(0));
        return letter && Character.isLowerCase(text.charAt(0)) ? last : "";
    }

    private void flush() {
        trimEnd();
        if (!text.isEmpty()) {
            blocks.add(new Block(open, initial() + text, visible, linked, away));
        }
        text.setLength(0);
        visible = 0;
        linked = 0;
        away = 0;
        breaks = 0;
    }
}
