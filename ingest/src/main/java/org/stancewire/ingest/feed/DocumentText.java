package org.stancewire.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a document into characters. What counts is, in this order, a byte order mark,
/// the charset that came with the document, the one that its XML declaration names, and UTF-8 (RFC
/// 7303); one in which the bytes mean nothing is passed over, as publishers often state a wrong
/// one.
final class DocumentText {
    private static final Pattern DECLARED =
            Pattern.compile(
                    "^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9][A-Za-z0-9._:-]{0,39})");
    private static final int HEAD = 400;

    private DocumentText() {}

    /// The characters without a byte order mark; bytes that mean nothing in any of the charsets
    /// become U+FFFD.
    static String of(byte[] document, @Nullable Charset declared) {
        List<Charset> charsets = charsets(document, declared);
        for (Charset charset : charsets) {
            try {
                return withoutMark(
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(document))
                                .toString());
            } catch (CharacterCodingException _) {
                continue;
            }
        }
        return withoutMark(new String(document, charsets.getFirst()));
    }

    private static List<Charset> charsets(byte[] document, @Nullable Charset declared) {
        List<Charset> charsets = new ArrayList<>();
        Charset marked = marked(document);
        if (marked != null) {
            charsets.add(marked);
        }
        if (declared != null) {
            charsets.add(declared);
        }
        String head =
                new String(
                        document, 0, Math.min(document.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher match = DECLARED.matcher(head);
        if (match.find() && Charset.isSupported(match.group(1))) {
            charsets.add(Charset.forName(match.group(1)));
        }
        charsets.add(StandardCharsets.UTF_8);
        return charsets;
    }

    /// The charset of a byte order mark, or of how the first `<` or `{` is written.
    private static @Nullable Charset marked(byte[] document) {
        if (document.length < 2) {
            return null;
        }
        int first = (document[0] & 0xFF) << 8 | document[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0x003C, 0x007B -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00, 0x7B00 -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> null;
        };
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
