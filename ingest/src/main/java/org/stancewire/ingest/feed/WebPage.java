package org.stancewire.ingest.feed;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A web page where a feed was expected, which often says where its feed is.
record WebPage(Element root, @Nullable String address) {
    private static final Set<String> FEEDS =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json");

    /// What is wrong, and the fix.
    String advice() {
        for (Element link : root.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("alternate")
                    && FEEDS.contains(link.attr("type"))) {
                String feed = Links.absolute(link.attr("href"), address);
                if (feed != null) {
                    return "the document is a web page and no feed; its feed is at " + feed;
                }
            }
        }
        return "the document is a web page and no feed; look on it for a link to its RSS or Atom feed";
    }
}
