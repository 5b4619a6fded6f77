package org.stancewire.ingest.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// 128 bits of the SHA-256 of a revision's key, so that taking one revision for another is as
/// unlikely as two articles having the same id.
record Fingerprint(long first, long second) {
    private static final MessageDigest SHA_256 = sha256();

    /// The fingerprint of a record's key.
    static Fingerprint of(String key) {
        try {
            // A copy of a fresh one costs far less than looking the algorithm up again.
            MessageDigest digest = (MessageDigest) SHA_256.clone();
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
            return new Fingerprint(hash.getLong(), hash.getLong());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
