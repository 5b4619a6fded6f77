package org.stancewire.query.rest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A path with its query as it came over the wire, one character for each byte.
record TypedUrl(String bytes) {
    /// What is neither reserved nor unreserved (RFC 3986, section 2), but typed now and then.
    private static final String TO_ENCODE = "\"<>\\^`{|}";

    /// Whether it is one as it stands.
    boolean isSound() {
        return bytes.chars().noneMatch(TypedUrl::isToEncode) && percentSignsAreSound();
    }

    /// What is meant: what may not stand in a URL is percent-encoded; null where that cannot be
    /// told, as it is not UTF-8, or a percent sign is not followed by two hexadecimal digits.
    @Nullable String meant() {
        if (!percentSignsAreSound() || !isUtf8()) {
            return null;
        }
        StringBuilder meant = new StringBuilder();
        for (char c : bytes.toCharArray()) {
            if (isToEncode(c)) {
                meant.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            } else {
                meant.append(c);
            }
        }
        return meant.toString();
    }

    private static boolean isToEncode(int c) {
        return c <= ' ' || c >= 0x7f || TO_ENCODE.indexOf(c) >= 0;
    }

    private boolean percentSignsAreSound() {
        for (int at = bytes.indexOf('%'); at >= 0; at = bytes.indexOf('%', at + 1)) {
            if (at + 2 >= bytes.length()
                    || !HexFormat.isHexDigit(bytes.charAt(at + 1))
                    || !HexFormat.isHexDigit(bytes.charAt(at + 2))) {
                return false;
            }
        }
        return true;
    }

    private boolean isUtf8() {
        try {
            ByteBuffer raw = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(raw);
            return text.length() <= bytes.length();
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
