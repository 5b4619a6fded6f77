package org.stancewire.query.search.hit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Span;
import org.stancewire.contract.Spanned;

/// Finds the passage of a text that has most of the words that were asked for.
final class Passage {
    /// How much stands before the first of the words, at most.
    private static final int BEFORE = 80;

    private Passage() {}

    /// The rest of a stretch from where the passage begins, or null where no stretch has the words.
    ///
    /// @param length how long a passage is about
    static @Nullable Span of(
            String text,
            List<Span> stretches,
            List<Why.Words> places,
            int length,
            List<? extends Spanned> mentions) {
        Span best = null;
        int most = 0;
        for (Span stretch : stretches) {
            List<Why.Words> inside = places.stream().filter(stretch::contains).toList();
            for (int i = 0; i < inside.size(); i++) {
                int different = different(inside.subList(i, inside.size()), length - BEFORE);
                if (different > most) {
                    most = different;
                    int start = start(text, stretch, inside.get(i).start(), length, mentions);
                    best = new Span(start, stretch.end());
                }
            }
        }
        return best;
    }

    private static int different(List<Why.Words> places, int length) {
        Set<String> words = new HashSet<>();
        for (Why.Words place : places) {
            if (place.end() > places.getFirst().start() + length) {
                break;
            }
            words.add(place.text().toLowerCase(Locale.ROOT));
        }
        return words.size();
    }

    /// The beginning of the stretch where it is near, else of a sentence, a word, or a mention.
    private static int start(
            String text, Span stretch, int first, int length, List<? extends Spanned> mentions) {
        if (first - stretch.start() <= length / 2) {
            return stretch.start();
        }
        int start = first - BEFORE;
        for (int i = start; i < first; i++) {
            if (isSentenceEnd(text.charAt(i - 1)) && Character.isWhitespace(text.charAt(i))) {
                return afterSpaces(text, i);
            }
        }
        while (start < first && !Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == first) {
            start = first - BEFORE;
            start = Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
        }
        start = afterSpaces(text, start);
        for (Spanned mention : mentions) {
            if (mention.start() < start && start < mention.end()) {
                start = Math.max(stretch.start(), mention.start());
            }
        }
        return start;
    }

    private static boolean isSentenceEnd(char c) {
        return ".!?…。！？".indexOf(c) >= 0;
    }

    private static int afterSpaces(String text, int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
