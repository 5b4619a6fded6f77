package org.stancewire.contract.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A key as its holder sends it: `sw_ID_SECRET`. It is 256 random bits, which nobody guesses, so
/// that its plain hash can be kept: a slow one protects what people think up.
public final class Secret {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("sw_([a-z0-9]{8})_([0-9a-f]{64})");
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final String keyId;
    private final String hidden;

    private Secret(String keyId, String hidden) {
        this.keyId = Objects.requireNonNull(keyId);
        this.hidden = Objects.requireNonNull(hidden);
    }

    /// A new one.
    ///
    /// @param random nobody may foresee what it gives
    static Secret make(RandomGenerator random) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ApiKey.ID_LENGTH; i++) {
            id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new Secret(id.toString(), HexFormat.of().formatHex(bits));
    }

    /// Reads what [#text] wrote; nothing where it is none.
    public static Optional<Secret> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Secret(form.group(1), form.group(2)))
                : Optional.empty();
    }

    /// Whose it claims to be.
    public String keyId() {
        return keyId;
    }

    /// The whole, for its holder's eyes only.
    public String text() {
        return "sw_" + keyId + "_" + hidden;
    }

    /// What is kept of it: SHA-256 of the text after the second underscore, 32 bytes.
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(hidden.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Tells no secret, wherever it is printed.
    @Override
    public String toString() {
        return "sw_" + keyId + "_…";
    }
}
