package org.stancewire.ingest.feed;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The vocabularies that feeds are written in. An element belongs to one by its namespace, or where
/// a document forgets to declare that, by the customary prefix.
enum Vocabulary {
    /// RSS itself, which has no prefix, whatever namespace it is given.
    RSS(""),
    ATOM("atom", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"),
    CONTENT("content", "http://purl.org/rss/1.0/modules/content/"),
    DC("dc", "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/"),
    DCTERMS("dcterms", "http://purl.org/dc/terms/"),
    SYNDICATION("sy", "http://purl.org/rss/1.0/modules/syndication/"),
    FEEDBURNER("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"),
    ITUNES("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");

    private final String prefix;
    private final Set<String> namespaces;

    Vocabulary(String prefix, String... namespaces) {
        this.prefix = prefix;
        this.namespaces = Set.of(namespaces);
    }

    /// Whether `element` is the one of this vocabulary with this name, however capitalised.
    boolean names(Element element, String name) {
        return element.tag().localName().equalsIgnoreCase(name) && owns(element);
    }

    private boolean owns(Element element) {
        return element.tag().prefix().equals(prefix)
                || namespaces.contains(element.tag().namespace());
    }

    /// The children of that name, in order.
    List<Element> all(Element parent, String name) {
        return parent.children().stream().filter(child -> names(child, name)).toList();
    }

    /// The first child of that name.
    @Nullable Element first(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> names(child, name))
                .findFirst()
                .orElse(null);
    }

    /// What the first child of that name that says something says, as one line.
    @Nullable String line(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> names(child, name))
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// What the first child of that name that says something says, markup and all: as text that was
    /// escaped, or as elements where the publisher forgot to.
    @Nullable String markup(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> names(child, name))
                .map(Vocabulary::markup)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    static String markup(Element element) {
        return element.childrenSize() == 0 ? element.wholeText() : element.html();
    }
}
