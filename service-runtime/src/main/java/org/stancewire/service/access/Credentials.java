package org.stancewire.service.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stancewire.contract.access.Secret;

/// How somebody shows who they are, in the header `Authorization`.
sealed interface Credentials {
    /// Longer than any that is meant.
    int LONGEST = 12_000;

    /// A JWS in its compact form (RFC 7515).
    Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    /// Not at all.
    record None() implements Credentials {}

    /// By an API key.
    record Key(Secret secret) implements Credentials {}

    /// By the token of an issuer, which has three parts.
    record Token(String text) implements Credentials {
        /// Tells no secret, wherever it is printed.
        @Override
        public String toString() {
            return "a token";
        }
    }

    /// In a way that nobody is known by.
    ///
    /// @param why what is wrong, without what was sent
    record Unknown(String why) implements Credentials {}

    /// Reads the values of all headers of that name. `Bearer KEY` (RFC 6750) and `Basic`, with the
    /// key as its password (RFC 7617), mean the same: browsers and feed readers know the second.
    static Credentials of(List<String> headers) {
        if (headers.isEmpty()) {
            return new None();
        }
        if (headers.size() > 1) {
            return new Unknown("there are several headers Authorization; send one");
        }
        String header = headers.getFirst().strip();
        int space = header.indexOf(' ');
        if (space < 0 || header.length() > LONGEST) {
            return new Unknown("Authorization is not 'Bearer KEY', nor Basic");
        }
        String rest = header.substring(space + 1).strip();
        return switch (header.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "bearer" -> key(rest);
            case "basic" -> basic(rest);
            default -> new Unknown("of Authorization, only Bearer and Basic are known");
        };
    }

    private static Credentials basic(String encoded) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            String pair = new String(bytes, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon >= 0) {
                return key(pair.substring(colon + 1).strip());
            }
        } catch (IllegalArgumentException _) {
            // As good as no colon.
        }
        return new Unknown("Authorization: Basic is not 'NAME:KEY' in Base64");
    }

    private static Credentials key(String text) {
        return Secret.read(text)
                .<Credentials>map(Key::new)
                .orElseGet(
                        () ->
                                TOKEN.matcher(text).matches()
                                        ? new Token(text)
                                        : new Unknown("what is sent is no key and no token"));
    }
}
