package org.stancewire.query.search.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is asked of an article's words. Its string is what could have been typed for it: the same
/// for the same meaning.
public sealed interface WordQuery {
    /// One word, or several that stand in this order without others between them. Case counts for
    /// nothing, so there is none.
    record Phrase(WordField field, String text) implements WordQuery {
        public Phrase {
            text = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a phrase without words");
            }
        }

        @Override
        public String toString() {
            return (field == WordField.TEXT ? "" : field.prefix() + ':') + '"' + text + '"';
        }
    }

    /// Two phrases of the same field, in either order, that do not overlap.
    ///
    /// @param distance how many words on from the end of the one the other begins, at most: 1 where
    ///     they stand side by side
    record Near(Phrase one, Phrase other, int distance) implements WordQuery {
        public Near {
            if (distance < 1 || one.field() != other.field()) {
                throw new IllegalArgumentException(one + " within " + distance + " of " + other);
            }
        }

        @Override
        public String toString() {
            return one + " NEAR/" + distance + ' ' + other;
        }
    }

    /// All of these.
    record All(List<WordQuery> parts) implements WordQuery {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " ");
        }
    }

    /// At least one of these.
    record Any(List<WordQuery> parts) implements WordQuery {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " OR ");
        }
    }

    /// Not this.
    record Not(WordQuery part) implements WordQuery {
        @Override
        public String toString() {
            return '-' + (part instanceof Phrase ? part.toString() : "(" + part + ')');
        }
    }

    /// The phrases that an article may be found by, which are not those that it must not have.
    default Stream<WordQuery> wanted() {
        return switch (this) {
            case Phrase phrase -> Stream.of(phrase);
            case Near near -> Stream.of(near);
            case All all -> all.parts().stream().flatMap(WordQuery::wanted);
            case Any any -> any.parts().stream().flatMap(WordQuery::wanted);
            case Not _ -> Stream.empty();
        };
    }

    /// Whether words that are asked of [WordField#ENTITY] are an id and not a name.
    static boolean isEntityId(String words) {
        return words.indexOf(':') > 0;
    }

    private static String joined(List<WordQuery> parts, String between) {
        return parts.stream()
                .map(p -> p instanceof All || p instanceof Any ? "(" + p + ')' : p.toString())
                .collect(Collectors.joining(between));
    }
}
