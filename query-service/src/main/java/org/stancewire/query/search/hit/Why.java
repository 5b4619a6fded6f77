package org.stancewire.query.search.hit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Spanned;
import org.stancewire.contract.Stance;
import org.stancewire.contract.Tone;

/// Why an article was found. All offsets refer to its text.
///
/// @param words where it has the words that were asked for: the first 200 places
/// @param mentions those of entities that were asked for, in whatever role
/// @param quotes those by whom was asked for
/// @param stances those that were asked for
public record Why(
        List<Words> words, List<Mentioned> mentions, List<Words> quotes, List<Stance> stances) {
    public Why {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        stances = List.copyOf(stances);
    }

    /// Words of the article.
    public record Words(int start, int end, String text) implements Spanned {
        public Words {
            Spanned.check(start, end);
        }

        static Words at(Spanned place, String text) {
            return new Words(place.start(), place.end(), place.in(text));
        }
    }

    /// A mention, and how the text speaks of it.
    public record Mentioned(
            int start,
            int end,
            String text,
            @Nullable String entity,
            @Nullable EntityType type,
            Tone tone)
            implements Spanned {
        public Mentioned {
            Spanned.check(start, end);
        }
    }
}
