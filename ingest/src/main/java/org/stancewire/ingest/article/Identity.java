package org.stancewire.ingest.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;

/// Names articles and their revisions by the first 128 bits of SHA-256.
///
/// **Version 1, frozen:** what is hashed is every field in turn, each as the number of its bytes in
/// UTF-8 (four bytes, most significant first; -1 where it is not stated) and those bytes, so that
/// no two different articles frame alike.
final class Identity {
    private static final int HASH_BYTES = 16;

    private static final MessageDigest SHA_256 = sha256();

    private final MessageDigest digest;

    private Identity() {
        try {
            // A copy of a fresh one costs far less than looking the algorithm up again.
            digest = (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", e);
        }
    }

    /// The id of what was published at a canonical address.
    static String ofUrl(String canonicalUrl) {
        return "u1-" + new Identity().add(canonicalUrl).hash();
    }

    /// The id of a text that has no address: of its source and its words, in NFC, every run of
    /// white space one space.
    static String ofText(@Nullable String source, String text) {
        return "t1-" + new Identity().add(source).add(CleanText.line(text)).hash();
    }

    /// The hash of all that an article states; not of its parts, which are our reading of it.
    static String ofContent(
            @Nullable String title,
            @Nullable String canonicalUrl,
            @Nullable String source,
            @Nullable PublishedAt publishedAt,
            @Nullable String language,
            List<String> authors,
            String text) {
        Identity content =
                new Identity()
                        .add(title)
                        .add(canonicalUrl)
                        .add(source)
                        .add(publishedAt == null ? null : publishedAt.value())
                        .add(language)
                        .add(authors.size());
        authors.forEach(content::add);
        return content.add(text).hash();
    }

    private Identity add(@Nullable String field) {
        if (field == null) {
            return add(-1);
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    private Identity add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
        return this;
    }

    private String hash() {
        return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
