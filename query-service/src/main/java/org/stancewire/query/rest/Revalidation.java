package org.stancewire.query.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Lets whoever asks again for the same be told in a line that nothing has changed (RFC 9110,
/// section 13). An answer's tag is made of its content, so that it is the same on every replica and
/// another as soon as anything is.
public class Revalidation {
    private static final int TAG_BYTES = 15;

    /// What says as much of an answer, with or without its body.
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /// The form that RFC 9110 asks for, section 5.6.7.
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private final ObjectMapper json;

    Revalidation(ObjectMapper json) {
        this.json = json;
    }

    /// An instant as HTTP writes it, to the second.
    static String date(Instant instant) {
        return HTTP_DATE.format(instant.atZone(ZoneOffset.UTC));
    }

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext answer)
            throws JsonProcessingException {
        Object entity = answer.getEntity();
        if (!READING.contains(request.getMethod())
                || answer.getStatus() != 200
                || entity == null
                || answer.getHeaders().containsKey(HttpHeaders.ETAG)) {
            return;
        }
        byte @Nullable [] body = bytes(entity);
        if (body == null) {
            return;
        }
        String tag = tag(body);
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        if (isKnown(request, tag, (String) headers.getFirst(HttpHeaders.LAST_MODIFIED))) {
            answer.setStatus(304);
            answer.setEntity(null);
        } else {
            MediaType type = answer.getMediaType();
            answer.setEntity(body, new java.lang.annotation.Annotation[0], type);
        }
    }

    /// The answer as it is sent; null where it is not of this service, or sent bit by bit.
    private byte @Nullable [] bytes(Object entity) throws JsonProcessingException {
        if (entity instanceof byte[] ready) {
            return ready;
        }
        return entity.getClass().getPackageName().startsWith("org.stancewire.")
                        && entity.getClass().isRecord()
                ? json.writeValueAsBytes(entity)
                : null;
    }

    /// Weak, as it is the same for the answer packed and unpacked.
    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\""
                    + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, TAG_BYTES))
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether whoever asks has it already. A date counts only where no tag is given.
    private static boolean isKnown(
            ContainerRequestContext request, String tag, @Nullable String lastModified) {
        String tags = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(String::strip)
                    .map(it -> it.startsWith("W/") ? it.substring(2) : it)
                    .anyMatch(it -> it.equals("*") || it.equals(tag.substring(2)));
        }
        Instant since = instant(request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE));
        Instant modified = instant(lastModified);
        return since != null && modified != null && !since.isBefore(modified);
    }

    private static @Nullable Instant instant(@Nullable String date) {
        try {
            return date == null
                    ? null
                    : ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            // RFC 9110 asks to ignore what is no date.
            return null;
        }
    }
}
