package org.stancewire.enrich;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;

/// Tells records of the topic `articles` that ingest could have written from those that it could
/// not: anybody may write to a topic.
final class Records {
    /// More than any key of ingest has: an id of 200 letters, and a hash.
    private static final int LONGEST_KEY = 1_024;

    /// More than ingest takes for a title or an address. What is longer, no index takes as a term.
    private static final int LONGEST_FIELD = 8_192;

    private Records() {}

    /// What is wrong with a key, or null.
    static @Nullable String faultOfKey(byte @Nullable [] key) {
        if (key == null) {
            return "the record has no key";
        }
        if (key.length > LONGEST_KEY) {
            return "the key has " + key.length + " of " + LONGEST_KEY + " bytes";
        }
        try {
            String revision =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString();
            int slash = revision.lastIndexOf('/');
            boolean named = slash > 0 && slash < revision.length() - 1;
            return named && revision.chars().noneMatch(Character::isISOControl)
                    ? null
                    : "the key names no revision: it is not id/content-hash";
        } catch (CharacterCodingException e) {
            return "the key is not UTF-8";
        }
    }

    /// What is wrong with what an article states beside its text, or null.
    static @Nullable String faultOfFields(Article article) {
        boolean tooLong =
                Stream.concat(
                                Stream.of(
                                        article.title(),
                                        article.url(),
                                        article.source(),
                                        article.language(),
                                        article.subscription()),
                                article.authors().stream())
                        .anyMatch(it -> it != null && it.length() > LONGEST_FIELD);
        return tooLong
                ? "a title, address, source or author has more than "
                        + LONGEST_FIELD
                        + " characters"
                : null;
    }

    /// Whether a key is that of an article.
    static boolean isKeyOf(byte[] key, Article article) {
        return Arrays.equals(key, article.revision().getBytes(StandardCharsets.UTF_8));
    }
}
