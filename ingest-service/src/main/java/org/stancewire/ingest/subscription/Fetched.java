package org.stancewire.ingest.subscription;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What became of a fetch.
public sealed interface Fetched {
    /// There is no answer, and why.
    record Failed(String problem) implements Fetched {}

    /// A server has answered.
    ///
    /// @param url what was answered in the end, after redirects
    /// @param movedTo where permanent redirects alone have led, or null where there were none
    /// @param headers by their names in any capitals
    /// @param body decompressed
    record Answer(
            int status,
            String url,
            @Nullable String movedTo,
            Map<String, String> headers,
            byte[] body)
            implements Fetched {
        private static final Pattern MAX_AGE =
                Pattern.compile(
                        "(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
        private static final Pattern CHARSET =
                Pattern.compile(
                        ";\\s*charset\\s*=\\s*\"?([A-Za-z0-9][A-Za-z0-9._:+-]{0,39})",
                        Pattern.CASE_INSENSITIVE);

        public Answer {
            Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            copy.putAll(headers);
            headers = Collections.unmodifiableMap(copy);
        }

        public @Nullable String header(String name) {
            return headers.get(name);
        }

        /// For how long the server says that asking again is of no use, zero where it says nothing.
        public Duration maxAge() {
            Matcher match = MAX_AGE.matcher(headers.getOrDefault("Cache-Control", ""));
            return match.find()
                    ? Duration.ofSeconds(Long.parseLong(match.group(1)))
                    : Duration.ZERO;
        }

        /// For how long the server asks to be left alone, zero where it does not ask.
        public Duration retryAfter(Instant now) {
            String stated = headers.getOrDefault("Retry-After", "").strip();
            if (stated.matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(stated));
            }
            try {
                Instant then =
                        ZonedDateTime.parse(stated, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant();
                return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
            } catch (DateTimeParseException _) {
                return Duration.ZERO;
            }
        }

        /// The charset that came with the body, if Java knows it.
        public @Nullable Charset charset() {
            Matcher match = CHARSET.matcher(headers.getOrDefault("Content-Type", ""));
            return match.find() && Charset.isSupported(match.group(1))
                    ? Charset.forName(match.group(1))
                    : null;
        }

        /// The media type in lower case, without parameters; empty where none is stated.
        public String mediaType() {
            String stated = headers.getOrDefault("Content-Type", "");
            return stated.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }
    }
}
