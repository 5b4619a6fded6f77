package org.stancewire.ingest.article.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Part;
import org.stancewire.contract.PublishedAt;

/// What a plain text says of itself, and what of it is not body.
///
/// @param title the headline it begins with, or null
/// @param url the address in its last line, or null
/// @param publishedAt the date above its body, or null
/// @param authors those of its byline
/// @param parts in the order of the text, apart from each other
public record Layout(
        @Nullable String title,
        @Nullable String url,
        @Nullable PublishedAt publishedAt,
        List<String> authors,
        List<Part> parts) {

    /// No text has more parts, so that a hostile one cannot make its record outgrow Kafka's limit.
    public static final int MOST_PARTS = 2_000;

    public Layout {
        authors = List.copyOf(authors);
        parts = List.copyOf(parts);
    }

    /// Reads a whole text, its headline included.
    public static Layout of(String text) {
        return read(text, 0, true);
    }

    /// Reads the text from `bodyStart` on, for an article whose title is known.
    public static Layout ofBody(String text, int bodyStart) {
        return read(text, bodyStart, false);
    }

    private static Layout read(String text, int from, boolean readTitle) {
        List<Line> lines = Line.of(text, from);
        SourceLink link = SourceLink.atEnd(text, lines);
        if (link == null) {
            return layout(text, lines, readTitle, null, List.of());
        }
        int body = lines.size() - link.lines();
        Part end = new Part(lines.get(body).start(), lines.getLast().end(), Part.Kind.LINK);
        return layout(text, lines.subList(0, body), readTitle, link.url(), List.of(end));
    }

    private static Layout layout(
            String text,
            List<Line> lines,
            boolean readTitle,
            @Nullable String url,
            List<Part> end) {
        Head head = new Head(text, lines, readTitle);
        List<Part> parts = new ArrayList<>(head.parts());
        parts.addAll(asides(text, lines, parts));
        parts.addAll(end);
        parts.sort(Comparator.comparingInt(Part::start));
        return new Layout(
                head.title(),
                url,
                head.date(),
                head.authors(),
                parts.subList(0, Math.min(MOST_PARTS, parts.size())));
    }

    private static List<Part> asides(String text, List<Line> lines, List<Part> taken) {
        int headEnd = taken.isEmpty() ? 0 : taken.getLast().end();
        int gallery = gallery(text, lines);
        List<Part> asides = new ArrayList<>();
        for (Line line : lines) {
            boolean free = line.start() >= headEnd || taken.stream().noneMatch(line::overlaps);
            Part.Kind kind = free ? Aside.kind(text, line, gallery) : null;
            if (kind != null) {
                asides.add(new Part(line.start(), line.end(), kind));
            }
        }
        return asides;
    }

    /// The size of the first gallery of which the text shows two pictures, or 0.
    private static int gallery(String text, List<Line> lines) {
        int seen = 0;
        for (Line line : lines) {
            int size = Aside.sizeOfGallery(text, line);
            if (size > 0 && size == seen) {
                return size;
            }
            seen = size > 0 ? size : seen;
        }
        return 0;
    }
}
