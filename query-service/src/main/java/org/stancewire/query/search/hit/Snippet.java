package org.stancewire.query.search.hit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Part;
import org.stancewire.contract.Span;
import org.stancewire.contract.Spanned;

/// A stretch of an article's body, with the mentions in it. All offsets refer to the article's
/// text, like every offset: those of a mention or mark, less `start`, refer to `text`.
///
/// @param text the article's text at `[start,end)`
/// @param marks where it has the words that were asked for
public record Snippet(int start, int end, String text, List<Mark> mentions, List<Span> marks)
        implements Spanned {
    private static final int LENGTH = 320;
    private static final int WORTH_SHOWING = 60;

    public Snippet {
        Spanned.check(start, end);
        mentions = List.copyOf(mentions);
        marks = List.copyOf(marks);
    }

    /// A mention, as much as it takes to draw it.
    public record Mark(int start, int end, @Nullable EntityType type, @Nullable String entity)
            implements Spanned {
        public Mark {
            Spanned.check(start, end);
        }
    }

    /// The passage of an article's body that has most of the words that were asked for, else how
    /// its body begins, cut between words and mentions; null where all of it is something else than
    /// body.
    static @Nullable Snippet of(
            String text, List<Part> parts, List<Why.Mentioned> mentions, List<Why.Words> places) {
        List<Span> stretches = stretches(text, parts);
        Span passage = Passage.of(text, stretches, places, LENGTH, mentions);
        Span body = passage == null ? first(stretches) : passage;
        if (body == null) {
            return null;
        }
        Span shown = new Span(body.start(), cut(text, body, mentions));
        return of(
                shown,
                shown.in(text),
                mentions,
                places.stream().filter(shown::contains).map(Spanned::span).toList());
    }

    /// That of a stretch.
    ///
    /// @param text the article's text there
    /// @param mentions all of the article
    public static Snippet of(
            Span shown, String text, List<Why.Mentioned> mentions, List<Span> marks) {
        return new Snippet(
                shown.start(),
                shown.end(),
                text,
                mentions.stream()
                        .filter(shown::contains)
                        .map(m -> new Mark(m.start(), m.end(), m.type(), m.entity()))
                        .toList(),
                marks);
    }

    /// The first stretch of body that is worth showing, else the longest.
    private static @Nullable Span first(List<Span> stretches) {
        Span best = null;
        for (Span stretch : stretches) {
            int length = stretch.end() - stretch.start();
            if (length >= WORTH_SHOWING) {
                return stretch;
            }
            if (best == null || length > best.end() - best.start()) {
                best = stretch;
            }
        }
        return best;
    }

    private static List<Span> stretches(String text, List<Part> parts) {
        List<Span> all = new ArrayList<>();
        int from = 0;
        for (Part part : parts) {
            addTrimmed(text, from, part.start(), all);
            from = part.end();
        }
        addTrimmed(text, from, text.length(), all);
        return all;
    }

    private static void addTrimmed(String text, int from, int to, List<Span> all) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            all.add(new Span(start, end));
        }
    }

    private static int cut(String text, Span body, List<Why.Mentioned> mentions) {
        int limit = body.start() + LENGTH;
        if (limit >= body.end()) {
            return body.end();
        }
        int end = limit;
        while (end > body.start() + LENGTH / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            end = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
        }
        for (Spanned mention : mentions) {
            if (mention.start() > body.start() && mention.start() < end && end < mention.end()) {
                end = mention.start();
            }
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
