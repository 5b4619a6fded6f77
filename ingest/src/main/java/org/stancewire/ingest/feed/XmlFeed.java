package org.stancewire.ingest.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.markup.MarkupBudget;

/// Reads the feeds that are XML. The parser forgives what is not well-formed, knows no document
/// type and so can neither be sent elsewhere nor made to multiply entities.
final class XmlFeed {
    /// No feed nests deeper, except XHTML in Atom; what is deeper is read as text.
    private static final int DEEPEST = 200;

    private XmlFeed() {}

    static FeedDocument read(String text, @Nullable String address) throws UnreadableFeed {
        Element root = root(text);
        String name = root.tag().localName();
        if (name.equalsIgnoreCase("rss") || name.equalsIgnoreCase("RDF")) {
            return new RssFeed(root, address).read();
        }
        if (Vocabulary.ATOM.names(root, "feed") || root.tagName().equals("feed")) {
            return new AtomFeed(root, address).read();
        }
        throw UnreadableFeed.because(
                switch (name.toLowerCase(java.util.Locale.ROOT)) {
                    case "html" -> new WebPage(root, address).advice();
                    case "opml" ->
                            "the document is OPML, a list of feeds, and no feed; import it as"
                                    + " subscriptions";
                    default ->
                            "the document is XML but its root is neither <rss>, <rdf:RDF> nor <feed>;"
                                    + " send an RSS, Atom or JSON Feed";
                });
    }

    /// The root element. Throws [UnreadableFeed] where there is none, or too much in it.
    static Element root(String text) throws UnreadableFeed {
        if (!MarkupBudget.holds(text, MarkupBudget.OF_A_DOCUMENT)) {
            throw UnreadableFeed.tooLarge(
                    "the document has more than "
                            + MarkupBudget.OF_A_DOCUMENT
                            + " tags and attributes; send it in parts");
        }
        Document document = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        document.outputSettings().prettyPrint(false);
        Element root = document.firstElementChild();
        if (root == null) {
            throw UnreadableFeed.because(
                    "the document is neither XML nor JSON; send an RSS, Atom or JSON Feed");
        }
        return root;
    }
}
