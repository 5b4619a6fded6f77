package org.stancewire.ingest.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// The words of a piece of HTML, a paragraph a block.
public final class HtmlText implements NodeFilter {
    private static final int DEEPEST = 100;
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!]|&(?:[A-Za-z]|#\\w)");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!]");
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "svg",
                    "head",
                    "form",
                    "button",
                    "audio",
                    "video",
                    "math");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd", "option");

    private final StringBuilder words = new StringBuilder();
    private String gap = "";

    private HtmlText() {}

    /// Null where there are no words. What has no tags keeps its lines as they are. What has more
    /// markup than any article is taken as the plain text it is written as.
    public static @Nullable String of(@Nullable String markup) {
        if (markup == null || !TAG.matcher(markup).find()) {
            return markup == null ? null : plain(Parser.unescapeEntities(markup, false));
        }
        if (!MarkupBudget.holds(markup, MarkupBudget.OF_AN_ENTRY)) {
            return plain(markup);
        }
        Document body = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, "");
        HtmlText text = new HtmlText();
        body.body().filter(text);
        return plain(text.words.toString());
    }

    /// The words as one line.
    public static @Nullable String line(@Nullable String markup) {
        String text = markup != null && MARKUP.matcher(markup).find() ? of(markup) : plain(markup);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /// The text without white space around it, or null where nothing is left.
    public static @Nullable String plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    private void part(Element element) {
        if (LINES.contains(element.normalName())) {
            widen(gap.equals("\n") && element.normalName().equals("br") ? "\n\n" : "\n");
        } else if (element.isBlock()) {
            widen("\n\n");
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            widen(" ");
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                widen(" ");
            } else {
                words.append(words.isEmpty() ? "" : gap).append(c);
                gap = "";
            }
        }
    }

    private void widen(String wanted) {
        if (wanted.length() > gap.length() || wanted.equals("\n") && gap.equals(" ")) {
            gap = wanted;
        }
    }
}
