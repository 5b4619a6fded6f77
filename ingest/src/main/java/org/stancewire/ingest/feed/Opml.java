package org.stancewire.ingest.feed;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.XmlDeclaration;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Refusal;
import org.stancewire.ingest.markup.HtmlText;

/// Reads and writes OPML 2.0, a list of feeds.
public final class Opml {
    private Opml() {}

    /// What becomes of a document that should be OPML.
    public sealed interface Reading {
        /// The feeds in it, each address once, folders left out.
        record Read(List<Outline> outlines) implements Reading {
            public Read {
                outlines = List.copyOf(outlines);
            }
        }

        /// It is none, and why.
        record Unreadable(Refusal refusal) implements Reading {}
    }

    /// Reads every outline that has an `xmlUrl`, however deep.
    ///
    /// @param declared the charset that came with the document
    public static Reading read(byte[] document, @Nullable Charset declared) {
        try {
            return new Reading.Read(outlines(DocumentText.of(document, declared)));
        } catch (UnreadableFeed e) {
            return new Reading.Unreadable(e.refusal());
        }
    }

    /// Writes a list that [#read] and other readers of feeds understand.
    public static String write(String title, List<Outline> outlines) {
        Document document = new Document("");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
        XmlDeclaration declaration = new XmlDeclaration("xml", false);
        declaration.attr("version", "1.0").attr("encoding", "UTF-8");
        document.appendChild(declaration);
        Element opml = document.appendElement("opml").attr("version", "2.0");
        opml.appendElement("head").appendElement("title").text(title);
        Element body = opml.appendElement("body");
        for (Outline outline : outlines) {
            String name = outline.name() == null ? outline.url() : outline.name();
            body.appendElement("outline")
                    .attr("type", "rss")
                    .attr("text", name)
                    .attr("title", name)
                    .attr("xmlUrl", outline.url());
        }
        return document.outerHtml() + "\n";
    }

    private static List<Outline> outlines(String text) throws UnreadableFeed {
        Element root = XmlFeed.root(text);
        if (!root.tagName().equalsIgnoreCase("opml")) {
            throw UnreadableFeed.because("the document is no OPML: its root is not <opml>");
        }
        Map<String, Outline> outlines = new LinkedHashMap<>();
        for (Element element : root.getAllElements()) {
            String url = attribute(element, "xmlUrl");
            if (element.tagName().equalsIgnoreCase("outline") && url != null) {
                String title = attribute(element, "title");
                String name = title == null ? attribute(element, "text") : title;
                outlines.putIfAbsent(url, new Outline(name, url));
            }
        }
        if (outlines.size() > FeedReader.MOST_ENTRIES) {
            throw UnreadableFeed.tooLarge(
                    "the list has more than "
                            + FeedReader.MOST_ENTRIES
                            + " feeds; send it in parts");
        }
        return List.copyOf(outlines.values());
    }

    private static @Nullable String attribute(Element element, String name) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return HtmlText.plain(attribute.getValue());
            }
        }
        return null;
    }
}
