package org.stancewire.ingest.rest;

import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.stancewire.service.ProblemException;

/// Turns the bytes of a body into characters.
final class Charsets {
    /// What Java puts where bytes mean nothing; a text may also have it of its own.
    private static final String MALFORMED = "\uFFFD";

    private Charsets() {}

    /// The characters of a body, without its byte order mark. Bytes that mean nothing are refused
    /// rather than replaced: they say that the charset is another one.
    static String decode(byte[] body, Charset charset) {
        String quick = charset == StandardCharsets.UTF_8 ? new String(body, charset) : MALFORMED;
        return quick.indexOf(MALFORMED) < 0 ? unmarked(quick) : decodeStrictly(body, charset);
    }

    private static String decodeStrictly(byte[] body, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out =
                CharBuffer.allocate(
                        (int) Math.ceil(body.length * (double) decoder.maxCharsPerByte()));
        try {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
            decoder.flush(out);
        } catch (CharacterCodingException e) {
            throw notIn(charset, in.position());
        }
        return unmarked(out.flip().toString());
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The charset that a content type states, UTF-8 when it states none. Throws [ProblemException]
    /// for one that Java does not know.
    static Charset of(MediaType type) {
        String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException _) {
            throw IngestProblems.unsupportedType(
                    "the charset '" + name + "' is not known; send UTF-8");
        }
    }

    private static ProblemException notIn(Charset charset, int at) {
        return IngestProblems.malformedText(
                "byte "
                        + at
                        + " of the body is no "
                        + charset.name()
                        + "; send UTF-8, or name the charset of a text/plain body in Content-Type");
    }
}
