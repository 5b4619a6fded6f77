package org.stancewire.query.rest.feed;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;

/// Writes the feed as Atom (RFC 4287), its pages as RFC 5005 has them.
public final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// The feed in UTF-8.
    public static byte[] write(FeedHead head, List<FeedEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(xml).feed(head, entries);
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes any XML", e);
        }
    }

    private void feed(FeedHead head, List<FeedEntry> entries) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", head.id());
        element("title", head.title());
        // A feed without entries was never updated.
        element(
                "updated",
                entries.stream()
                        .map(FeedEntry::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .toString());
        author(FeedHead.AUTHOR);
        link("self", "application/atom+xml", head.self());
        link("alternate", "text/html", head.home());
        if (head.next() != null) {
            link("next", "application/atom+xml", head.next());
        }
        for (FeedEntry entry : entries) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", valid(entry.language()));
        element("id", entry.id());
        element("title", entry.titleOrBeginning());
        element("updated", entry.updated().toString());
        if (entry.published() != null) {
            element("published", entry.published().toString());
        }
        for (String author : entry.authors()) {
            author(author);
        }
        link("alternate", null, entry.link());
        for (Entity entity : entry.entities()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", valid(entity.id()));
            xml.writeAttribute("label", valid(entity.name()));
        }
        element("summary", entry.summary());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(valid(entry.html()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, @Nullable String type, URI address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        if (type != null) {
            xml.writeAttribute("type", type);
        }
        xml.writeAttribute("href", valid(address.toString()));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(valid(text));
        xml.writeEndElement();
    }

    /// The text with U+FFFD for what XML 1.0 has no way to write: most control characters, halves
    /// of surrogate pairs, U+FFFE and U+FFFF.
    private static String valid(String text) {
        if (text.codePoints().allMatch(AtomFeed::isXml)) {
            return text;
        }
        StringBuilder valid = new StringBuilder(text.length());
        text.codePoints().map(c -> isXml(c) ? c : 0xFFFD).forEach(valid::appendCodePoint);
        return valid.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
