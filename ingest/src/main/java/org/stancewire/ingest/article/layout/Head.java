package org.stancewire.ingest.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Part;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Span;
import org.stancewire.ingest.date.DateLine;

/// Reads what stands above the body, line by line, until the body begins.
final class Head {
    private static final int MOST_LINES = 12;

    /// ` date 2017-02-22 ` in front of the first sentence, as crawlers leave it.
    private static final Pattern DATE_PREFIX =
            Pattern.compile("[Dd]ate:?[ \t]+(\\d{4}-\\d{2}-\\d{2})(?=[ \t]+\\S)");

    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
    private static final Pattern DIVIDER = Pattern.compile("\\s*[|·•]\\s*");

    private final String text;
    private final List<Line> lines;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable Span title;
    private @Nullable PublishedAt date;
    private int next;

    /// @param readTitle whether a headline is looked for: not where the title is known already
    Head(String text, List<Line> lines, boolean readTitle) {
        this.text = text;
        this.lines = lines;
        while (next < lines.size() && next < MOST_LINES && take(lines.get(next), readTitle)) {
            next++;
        }
        openBody();
    }

    private boolean take(Line line, boolean readTitle) {
        if (takeStated(line) || isCaption(line)) {
            return true;
        }
        return readTitle && title == null && takeTitle(line);
    }

    private boolean isCaption(Line line) {
        return Aside.kind(text, line, 0) != null;
    }

    private boolean takeTitle(Line line) {
        Span heading = Headline.markdown(text, line);
        if (heading == null && !isHeadline(line)) {
            return false;
        }
        title = heading == null ? Headline.inner(text, line.start(), line.end()) : heading;
        mark(line.start(), title.start(), Part.Kind.BOILERPLATE);
        mark(title.start(), title.end(), Part.Kind.TITLE);
        mark(title.end(), line.end(), Part.Kind.BOILERPLATE);
        if (next + 1 < lines.size() && isUnderline(lines.get(next + 1))) {
            next++;
            mark(lines.get(next).start(), lines.get(next).end(), Part.Kind.BOILERPLATE);
        }
        return true;
    }

    private boolean isDatePrefixed(Line line) {
        return DATE_PREFIX.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    private boolean isUnderline(Line line) {
        return !line.blankBefore()
                && !line.isRunning()
                && UNDERLINE.matcher(line.in(text)).matches();
    }

    /// A line that looks like one, above a body that is longer than it or is made of sentences.
    private boolean isHeadline(Line line) {
        if (line.isRunning()
                || isDatePrefixed(line)
                || !Headline.isLikely(line.in(text))
                || next + 1 == lines.size()) {
            return false;
        }
        Line below = lines.get(next + 1);
        if (isUnderline(below)) {
            return true;
        }
        Line body = firstOfBody(next + 1);
        if (body == null) {
            return false;
        }
        if (below.blankBefore() || body != below) {
            return body.length() > line.length() || endsLikeSentence(body);
        }
        return body.length() >= 2 * line.length() && body.length() >= 100;
    }

    private @Nullable Line firstOfBody(int from) {
        for (int i = from; i < lines.size() && i < from + MOST_LINES; i++) {
            Line line = lines.get(i);
            if (statements(line).isEmpty() && !isCaption(line)) {
                return line;
            }
        }
        return null;
    }

    private boolean endsLikeSentence(Line line) {
        String end = text.substring(Math.max(line.start(), line.end() - 40), line.end());
        return Headline.endsLikeSentence(end) || end.endsWith("?") || end.endsWith("!");
    }

    private boolean takeStated(Line line) {
        List<Statement> statements = statements(line);
        for (Statement it : statements) {
            mark(it.place().start(), it.place().end(), it.kind());
            authors.addAll(it.authors());
            date = date == null ? it.date() : date;
        }
        return !statements.isEmpty();
    }

    /// What a line states of author and date; nothing when any piece of it states neither.
    private List<Statement> statements(Line line) {
        if (line.isRunning()) {
            return List.of();
        }
        List<Statement> all = new ArrayList<>();
        Matcher divider = DIVIDER.matcher(text).region(line.start(), line.end());
        for (int at = line.start(); at < line.end(); ) {
            boolean more = divider.find();
            Statement one = Statement.read(text, at, more ? divider.start() : line.end());
            if (one == null) {
                return List.of();
            }
            all.add(one);
            at = more ? divider.end() : line.end();
        }
        return all;
    }

    private void openBody() {
        if (next == lines.size()) {
            return;
        }
        Line line = lines.get(next);
        Matcher prefix = DATE_PREFIX.matcher(text).region(line.start(), line.end());
        if (prefix.lookingAt()) {
            DateLine stated = DateLine.parse(prefix.group(1));
            if (stated != null) {
                mark(prefix.start(), prefix.end(), Part.Kind.DATELINE);
                date = date == null ? stated.date() : date;
            }
            return;
        }
        PlaceLine place = PlaceLine.opening(line.in(text));
        if (place != null) {
            mark(line.start(), line.start() + place.length(), Part.Kind.DATELINE);
            date = date == null ? place.date() : date;
        }
    }

    private void mark(int start, int end, Part.Kind kind) {
        if (start < end) {
            parts.add(new Part(start, end, kind));
        }
    }

    List<Part> parts() {
        return parts;
    }

    List<String> authors() {
        return authors;
    }

    @Nullable String title() {
        return title == null ? null : title.in(text);
    }

    @Nullable PublishedAt date() {
        return date;
    }
}
